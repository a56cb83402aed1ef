package id.mutubaku.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.http.HttpProblem;
import id.mutubaku.server.http.Reply;
import id.mutubaku.server.store.WorkStore;
import id.mutubaku.server.store.WorkStore.Cursor;
import id.mutubaku.server.store.WorkStore.Span;
import id.mutubaku.server.store.WorkStore.WorkItem;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows inboxes to programs. */
public final class WorkApi {
    private static final int USUAL = 50;
    private static final int MOST = 100;

    private final WorkStore work;

    public WorkApi(WorkStore work) {
        this.work = work;
    }

    /** Answers {@code GET /api/v1/{region}/work?actor=&cursor=&limit=}. */
    public Future<Reply> list(Call call) {
        AccountHolder account = call.account();
        if (!account.region().equals(call.part("region"))) {
            throw HttpProblem.of(403, "http/not-yours");
        }
        Optional<String> actor = call.query("actor");
        Set<String> actors = actor.map(Set::of).orElse(account.inboxes());
        if (!account.inboxes().containsAll(actors)) {
            throw HttpProblem.of(403, "http/not-yours");
        }
        int limit = limit(call);
        return work.page(
                        account.region(), actors, Span.ALL, call.query("cursor").flatMap(Cursor::of), limit)
                .map(items -> Reply.json(200, page(items, limit)));
    }

    private static int limit(Call call) {
        String text = call.query("limit").orElse(String.valueOf(USUAL));
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw HttpProblem.of(400, "http/limit", String.valueOf(MOST), text);
        }
        return Integer.parseInt(text);
    }

    private static ObjectNode page(List<WorkItem> items, int limit) {
        ObjectNode page = JsonMapping.MAPPER.createObjectNode();
        ArrayNode list = page.putArray("items");
        for (WorkItem item : items) {
            ObjectNode json = list.addObject();
            json.put("number", item.number()).put("step", item.place()).put("visit", item.visit());
            json.put("actor", item.actor()).put("sop", item.sop()).put("activity", item.activity());
            json.put("applicant", item.applicant())
                    .put("openedAt", item.openedAt().toString());
            item.due().ifPresent(due -> json.put("due", due.toString()));
        }
        if (items.size() == limit) {
            page.put("next", items.get(limit - 1).cursor().text());
        }
        return page;
    }
}

package id.mutubaku.web.api.cases;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static io.vertx.core.http.HttpMethod.GET;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.access.CaseRepresentation;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.casework.access.Visibility.Scope;
import id.mutubaku.store.work.RegisterStore;
import id.mutubaku.store.work.RegisterStore.Entry;
import id.mutubaku.store.work.RegisterStore.Reach;
import id.mutubaku.store.work.WorkItem;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.store.work.WorkStore.Span;
import id.mutubaku.store.work.WorkStore.Whose;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows inboxes and the register of cases to programs. */
public final class WorkApi {
    private final Visibility visibility;
    private final WorkStore work;
    private final RegisterStore register;

    public WorkApi(Visibility visibility, WorkStore work, RegisterStore register) {
        this.visibility = visibility;
        this.work = work;
        this.register = register;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/api/v1/:region/cases", ACCOUNT, this::cases),
                new Route(GET, "/api/v1/:region/work", ACCOUNT, this::list));
    }

    /** Answers {@code GET /api/v1/{region}/work?scope=&mine=&actor=&cursor=&limit=}. */
    public Future<Reply> list(Call call) {
        AccountHolder account = account(call);
        Whose whose = call.query("actor")
                .map(actor -> narrowed(account, actor))
                .orElseGet(() -> visibility.whose(account, scope(call)).orElseThrow(WorkApi::notYours));
        Paging paging = Paging.of(call);
        return work.page(whose, Span.ALL, paging.after(), paging.limit())
                .map(items -> Reply.json(
                        200, paging.page(items, (item, json) -> write(account, item, json), WorkItem::cursor)));
    }

    /** Answers {@code GET /api/v1/{region}/cases?q=&cursor=&limit=}. */
    public Future<Reply> cases(Call call) {
        AccountHolder account = account(call);
        Reach reach = visibility.reach(account);
        Paging paging = Paging.of(call);
        return call.query("q")
                .map(words -> register.search(reach, words, paging.after(), paging.limit()))
                .orElseGet(() -> register.page(reach, paging.after(), paging.limit()))
                .map(entries -> Reply.json(200, paging.page(entries, WorkApi::write, Entry::cursor)));
    }

    private static AccountHolder account(Call call) {
        AccountHolder account = call.account();
        if (!account.region().equals(call.part("region"))) {
            throw notYours();
        }
        return account;
    }

    private static Whose narrowed(AccountHolder account, String actor) {
        if (!account.inboxes().contains(actor)) {
            throw notYours();
        }
        return new Whose(account.region(), Set.of(actor), Optional.empty(), account.username());
    }

    private static Scope scope(Call call) {
        if (call.query("mine").filter("true"::equals).isPresent()) {
            return Scope.MINE;
        }
        String wanted = call.query("scope").orElse(word(Scope.ACTOR));
        return Arrays.stream(Scope.values())
                .filter(scope -> word(scope).equals(wanted))
                .findFirst()
                .orElseThrow(() -> HttpProblem.of(400, "http/scope", words(), wanted));
    }

    private static String words() {
        return Arrays.stream(Scope.values()).map(WorkApi::word).collect(Collectors.joining(", "));
    }

    private static String word(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private static HttpProblem notYours() {
        return HttpProblem.of(403, "http/not-yours");
    }

    /** Leaves out what people wrote where the case is of an SOP in which the reader has no part. */
    private void write(AccountHolder account, WorkItem item, ObjectNode json) {
        json.put("number", item.number()).put("step", item.place()).put("visit", item.visit());
        json.put("kind", item.kind().word()).put("stage", item.stage().word());
        json.put("actor", item.actor()).put("sop", item.sop());
        json.put("openedAt", item.openedAt().toString()).put("seen", item.seen());
        item.due().ifPresent(due -> json.put("due", due.toString()));
        item.remindAt().ifPresent(remind -> json.put("remindAt", remind.toString()));
        item.holder().ifPresent(holder -> json.put("holder", holder.name()));
        item.awaiting().ifPresent(wait -> json.set("awaiting", CaseRepresentation.awaiting(wait)));
        if (visibility.shows(account, item)) {
            json.put("activity", item.activity()).put("applicant", item.applicant());
        }
    }

    private static void write(Entry entry, ObjectNode json) {
        json.put("number", entry.number()).put("sop", entry.sop()).put("applicant", entry.applicant());
        json.put("status", entry.status()).put("openedAt", entry.openedAt().toString());
    }
}

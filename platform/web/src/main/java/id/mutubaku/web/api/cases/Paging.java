package id.mutubaku.web.api.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.store.work.Cursor;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Which part of a list a program asks for, and how it is handed out. */
record Paging(Optional<Cursor> after, int limit) {
    private static final int USUAL = 50;
    private static final int MOST = 100;

    static Paging of(Call call) {
        String limit = call.query("limit").orElse(String.valueOf(USUAL));
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw HttpProblem.of(400, "http/limit", String.valueOf(MOST), limit);
        }
        return new Paging(call.query("cursor").flatMap(Cursor::of), Integer.parseInt(limit));
    }

    /** Returns a page as JSON; where it is full, {@code next} leads on. */
    <T> ObjectNode page(List<T> items, BiConsumer<T, ObjectNode> write, Function<T, Cursor> cursor) {
        ObjectNode page = JsonMapping.MAPPER.createObjectNode();
        page.putArray("items");
        items.forEach(item -> write.accept(item, page.withArray("items").addObject()));
        if (items.size() == limit) {
            page.put("next", cursor.apply(items.get(limit - 1)).text());
        }
        return page;
    }
}

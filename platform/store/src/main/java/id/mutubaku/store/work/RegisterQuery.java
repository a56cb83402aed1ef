package id.mutubaku.store.work;

import id.mutubaku.store.work.RegisterStore.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement about the register for what somebody looks for. That is part of the text, since a generic plan for "with or
 * without words" uses no index of them.
 *
 * @param text with numbered parameters; {@code $1} is the region
 * @param parameters what {@code $2} and those that follow stand for
 */
record RegisterQuery(String text, List<@Nullable Object> parameters) {
    /** Begins each statement that is to be planned for its values, whatever they are this time. */
    private static final String FILTERED = "/* filtered */ ";

    private static final String WORDS = "words @@ :words::text::tsquery";
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)::");
    private static final String REGION = "region";

    /** Makes the statement that reads a page. */
    static RegisterQuery page(Reach reach, RegisterFilter filter, Optional<Cursor> after, int limit) {
        String statement = switch (filter.order()) {
            case NEWEST_FIRST -> RegisterSql.NEWEST_FIRST;
            case OLDEST_FIRST -> RegisterSql.OLDEST_FIRST;
            case DUE_FIRST -> RegisterSql.DUE_FIRST;
        };
        Map<String, @Nullable Object> values = values(reach, filter, limit);
        values.put("time", after.map(Cursor::time));
        values.put("number", after.map(Cursor::number));
        return of(statement, filter, values);
    }

    /** Makes the statement that counts. */
    static RegisterQuery count(Reach reach, RegisterFilter filter, int limit) {
        boolean work = filter.order() == RegisterFilter.Order.DUE_FIRST;
        return of(work ? RegisterSql.COUNT_WORK : RegisterSql.COUNT, filter, values(reach, filter, limit));
    }

    /** Tells whether a statement looks for some cases alone: which index serves it depends on which. */
    static boolean isFiltered(String statement) {
        return statement.startsWith(FILTERED);
    }

    private static Map<String, @Nullable Object> values(Reach reach, RegisterFilter filter, int limit) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("sops", reach.sops().toArray(String[]::new));
        values.put("account", reach.applicant());
        values.put("sop", filter.sop());
        values.put("status", filter.status());
        values.put("from", filter.from());
        values.put("before", filter.before());
        values.put("words", filter.typed().flatMap(RegisterWords::query));
        values.put("inboxes", filter.inboxes().toArray(String[]::new));
        values.put("due", filter.due());
        values.put("limit", limit);
        return values;
    }

    private static RegisterQuery of(String statement, RegisterFilter filter, Map<String, @Nullable Object> values) {
        List<String> bounds = new ArrayList<>();
        bounds.add("opened_at >= coalesce(:from::timestamptz, '-infinity'::timestamptz)");
        bounds.add("opened_at < coalesce(:before::timestamptz, 'infinity'::timestamptz)");
        filter.status().ifPresent(status -> bounds.add("status = :status::text"));
        filter.sop().ifPresent(sop -> bounds.add("sop = :sop::text"));
        filter.typed().ifPresent(words -> bounds.add(WORDS));
        String named = statement.replace("{bounds}", String.join(" and ", bounds));
        boolean all = filter.equals(RegisterFilter.ALL) || filter.equals(RegisterFilter.ALL.oldestFirst());
        return numbered(all ? named : FILTERED + named, values);
    }

    /** Gives each name its number, in the order in which names come. */
    private static RegisterQuery numbered(String named, Map<String, @Nullable Object> values) {
        List<String> names = new ArrayList<>(List.of(REGION));
        String text = PARAMETER.matcher(named).replaceAll(found -> {
            if (!names.contains(found.group(1))) {
                names.add(found.group(1));
            }
            return Matcher.quoteReplacement("$" + (names.indexOf(found.group(1)) + 1) + "::");
        });
        List<@Nullable Object> parameters = new ArrayList<>();
        names.stream().skip(1).forEach(name -> parameters.add(values.get(name)));
        return new RegisterQuery(text, parameters);
    }
}

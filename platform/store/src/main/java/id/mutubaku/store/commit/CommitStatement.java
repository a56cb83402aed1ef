package id.mutubaku.store.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statement that commits a command: made of the parts that the command needs, so that PostgreSQL plans, locks and
 * starts nothing that has nothing to do. It is one statement for each set of parts, and prepared once for each.
 *
 * @param text with numbered parameters; {@code $1} is the region
 * @param values what {@code $2} and those that follow stand for
 */
record CommitStatement(String text, List<Function<Commit, @Nullable Object>> values) {
    /** All parts there are; whoever adds one adds it here. */
    private static final List<CommitPart> PARTS = List.of(
            CaseParts.EVENTS,
            CaseParts.REGISTER,
            CaseParts.REGISTERED_ANEW,
            DoneParts.DONE,
            CaseParts.DOCUMENTS,
            CaseParts.RECEIPT,
            WorkParts.ENDED,
            WorkParts.BEGUN,
            WorkParts.CHANGED,
            WorkParts.JOBS);

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]+)(::)?");
    private static final String REGION = "region";

    private static final Map<Integer, CommitStatement> SHAPES = new ConcurrentHashMap<>();

    /** Returns the statement for a command. */
    static CommitStatement of(Commit commit) {
        int shape = commit.opens() ? 1 : 0;
        for (CommitPart part : PARTS) {
            shape = shape << 1 | (part.concerns().test(commit) ? 1 : 0);
        }
        CommitStatement known = SHAPES.get(shape);
        return known == null ? SHAPES.computeIfAbsent(shape, each -> make(commit)) : known;
    }

    /** Returns the parameters of a command. */
    @Nullable
    Object[] parameters(Commit commit) {
        @Nullable Object[] parameters = new @Nullable Object[values.size()];
        for (int index = 0; index < parameters.length; index++) {
            parameters[index] = values.get(index).apply(commit);
        }
        return parameters;
    }

    private static CommitStatement make(Commit commit) {
        List<CommitPart> parts =
                PARTS.stream().filter(part -> part.concerns().test(commit)).toList();
        String conditions = parts.stream()
                .map(CommitPart::condition)
                .filter(condition -> !condition.isEmpty())
                .map(condition -> " and " + condition)
                .collect(Collectors.joining());
        String guard = (commit.opens() ? CaseParts.OPENING : CaseParts.CHANGE).replace("{conditions}", conditions);
        List<String> expressions = new ArrayList<>();
        parts.stream().map(CommitPart::first).filter(first -> !first.isEmpty()).forEach(expressions::add);
        expressions.add("guard as (\n" + guard + ")\n");
        parts.forEach(part -> expressions.add(part.then()));
        Map<String, Function<Commit, @Nullable Object>> values = new HashMap<>(CaseParts.ROW);
        parts.forEach(part -> values.putAll(part.values()));
        String counted = "select (select count(*) from guard) as cases, " + files(parts) + " as files";
        return numbered("with " + String.join(", ", expressions) + counted, values);
    }

    private static String files(List<CommitPart> parts) {
        return parts.contains(CaseParts.DOCUMENTS) ? "(select count(*) from staged)" : "0::bigint";
    }

    /** Gives each name its number, in the order in which names come. */
    private static CommitStatement numbered(String named, Map<String, Function<Commit, @Nullable Object>> values) {
        List<String> names = new ArrayList<>(List.of(REGION));
        String text = PARAMETER.matcher(named).replaceAll(found -> {
            if (found.group(2) == null) {
                throw new IllegalStateException("Expected a cast behind :" + found.group(1));
            }
            if (!names.contains(found.group(1))) {
                names.add(found.group(1));
            }
            return Matcher.quoteReplacement("$" + (names.indexOf(found.group(1)) + 1) + "::");
        });
        List<Function<Commit, @Nullable Object>> ordered = new ArrayList<>();
        for (String name : names.subList(1, names.size())) {
            Function<Commit, @Nullable Object> value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("Expected a value for :" + name);
            }
            ordered.add(value);
        }
        return new CommitStatement(text, List.copyOf(ordered));
    }
}

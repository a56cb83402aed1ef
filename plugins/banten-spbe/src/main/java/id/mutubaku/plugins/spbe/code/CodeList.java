package id.mutubaku.plugins.spbe.code;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.table.Quote;
import id.mutubaku.plugins.spbe.table.TableProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lists the codes that are known: the national ones, and over them the region's own.
 *
 * <p>What stands under a code is known to be complete where the list says so, and from level 2 on where the region has
 * listed anything there: levels 3 and 4 are the region's to define.
 *
 * @param names by code
 * @param complete codes, and names of reference architectures, under which nothing is missing
 * @param problems with what the region gave
 */
public record CodeList(Map<String, String> names, Set<String> complete, List<TableProblem> problems) {
    private static final int REGIONAL = 2;
    private static final int LONGEST = 200;

    public CodeList {
        names = Map.copyOf(names);
        complete = Set.copyOf(complete);
        problems = List.copyOf(problems);
    }

    /** Tells what is known of a code. */
    public enum Standing {
        KNOWN,
        /** The list is complete there, and does not have it. */
        WRONG,
        /** The list is not complete there. */
        UNSURE
    }

    /** Tells what is known of a code and of everything it stands under. */
    public Standing standing(Code code) {
        String above = code.reference().name();
        for (Code each : code.path()) {
            if (!names.containsKey(each.value())) {
                return complete.contains(above) ? Standing.WRONG : Standing.UNSURE;
            }
            above = each.value();
        }
        return Standing.KNOWN;
    }

    /** Returns the name of a code; absent where it is not known. */
    public Optional<String> name(Code code) {
        return Optional.ofNullable(names.get(code.value()));
    }

    /** Lists the codes of a reference architecture as choices, in their order. */
    public List<Choice> choices(Reference reference, int limit) {
        return new TreeMap<>(names)
                .entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(reference.name() + "."))
                        .limit(limit)
                        .map(entry -> new Choice(
                                entry.getKey(), Text.of(Quote.of(entry.getKey() + " " + entry.getValue(), LONGEST))))
                        .toList();
    }

    /** Returns this with further codes, which replace those that are there. */
    CodeList with(Map<String, String> more, Set<String> moreComplete, List<TableProblem> moreProblems) {
        Map<String, String> all = new TreeMap<>(names);
        all.putAll(more);
        Set<String> closed = new HashSet<>(complete);
        closed.addAll(moreComplete);
        more.keySet().stream()
                .flatMap(value -> Code.of(value).stream())
                .flatMap(code -> code.path().stream().limit(code.level() - 1L))
                .filter(parent -> parent.level() >= REGIONAL)
                .forEach(parent -> closed.add(parent.value()));
        return new CodeList(all, closed, moreProblems);
    }
}

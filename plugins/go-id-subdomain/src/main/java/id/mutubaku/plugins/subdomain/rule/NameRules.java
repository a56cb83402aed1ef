package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.subdomain.book.NameBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks all rules at once, and suggests other names where one is broken. */
public final class NameRules {
    private final List<NameRule> rules;
    private final List<Agency> agencies;

    private NameRules(List<NameRule> rules, List<Agency> agencies) {
        this.rules = List.copyOf(rules);
        this.agencies = List.copyOf(agencies);
    }

    /**
     * Sets up the rules of a region.
     *
     * @param reserved names, parted by lines, spaces or commas
     * @param taken names that were given elsewhere, one a line, with their owners behind a semicolon
     * @param suffix of the region, without a leading dot
     */
    public static NameRules of(
            String reserved, List<Agency> agencies, String taken, Optional<String> suffix, NameBook book) {
        List<NameRule> rules = Stream.concat(
                        SyntaxRules.all().stream(),
                        Stream.of(
                                new Address(),
                                new Suffix(),
                                new Reserved(reserved),
                                new Acronym(agencies),
                                new Free(book, TakenNames.of(taken, suffix)),
                                new Meaning()))
                .toList();
        return new NameRules(rules, agencies);
    }

    /** Looks at a name; the first broken rule brings up to three names that break none. */
    public List<Finding> look(Wish wish) {
        List<Finding> findings =
                new ArrayList<>(rules.stream().map(rule -> rule.look(wish)).toList());
        for (int index = 0; index < findings.size(); index++) {
            if (findings.get(index).verdict() == Verdict.FAILED) {
                findings.set(index, findings.get(index).by(suggested(wish)));
                break;
            }
        }
        return findings;
    }

    /** Tells which names break no rule that a machine can judge. */
    boolean allow(Wish wish) {
        return rules.stream().noneMatch(rule -> rule.look(wish).verdict() == Verdict.FAILED);
    }

    private List<Text> suggested(Wish wish) {
        List<String> names = new Suggestions(agencies)
                .of(wish)
                .map(wish::insteadFor)
                .filter(this::allow)
                .map(Wish::address)
                .distinct()
                .limit(3)
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(new Text(
                        "Yang masih bebas, misalnya: " + String.join(", ", names) + ".",
                        "Still free, for example: " + String.join(", ", names) + "."));
    }
}

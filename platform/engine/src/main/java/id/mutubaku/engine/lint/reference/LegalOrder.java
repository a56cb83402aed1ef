package id.mutubaku.engine.lint.reference;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The rule against a law listed after one of lower rank. Source: L11; hierarchy of UU 12/2011. */
final class LegalOrder implements LintRule {
    private static final List<List<String>> RANKS = List.of(
            List.of("undang undang dasar"),
            List.of("undang undang", "peraturan pemerintah pengganti"),
            List.of("peraturan pemerintah"),
            List.of("peraturan presiden", "keputusan presiden"),
            List.of("peraturan menteri", "peraturan kepala badan"),
            List.of("peraturan daerah"),
            List.of("peraturan gubernur", "peraturan bupati", "peraturan walikota", "peraturan wali kota"),
            List.of("keputusan gubernur", "keputusan bupati", "keputusan walikota", "keputusan wali kota"));

    @Override
    public String id() {
        return "L11";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<Item> laws = definition.document().legalBasis();
        int lowest = 0;
        for (int index = 0; index < laws.size(); index++) {
            OptionalInt rank = rank(laws.get(index).text());
            if (rank.isPresent() && rank.getAsInt() < lowest) {
                report.add(
                        id(),
                        Pointers.of("document", "legalBasis", index),
                        laws.get(index).text());
            }
            lowest = Math.max(lowest, rank.orElse(lowest));
        }
    }

    private static OptionalInt rank(String law) {
        String plain = Wording.plain(law);
        return IntStream.range(0, RANKS.size())
                .filter(rank -> RANKS.get(rank).stream().anyMatch(plain::startsWith))
                .findFirst();
    }
}

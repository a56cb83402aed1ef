package id.mutubaku.plugins.spbe.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sums findings up as a score of 0 to 100, the way the worksheet F.A02 of Kepwal Yogyakarta 108/2026 does: from
 * 80 on go on, from 60 on repair, below not as it is, and a knock-out whatever the score.
 *
 * <p>While a person still has something to judge, there is no number, and an advice only where no judgement changes it.
 *
 * @param continueFrom score from which to go on
 * @param repairFrom score from which to have it repaired
 * @param knockOut codes of the rules that alone speak against the request
 */
public record Score(int continueFrom, int repairFrom, Set<String> knockOut) {

    public Score {
        knockOut = Set.copyOf(knockOut);
    }

    /**
     * Sums up; absent as long as there is neither one number nor an advice.
     *
     * @param yes branch for a request that conforms
     * @param no branch for one that does not
     */
    public Optional<Finding> of(List<Finding> findings, Optional<String> yes, Optional<String> no) {
        long passed = count(findings, Verdict.PASSED);
        long failed = count(findings, Verdict.FAILED);
        long open = count(findings, Verdict.NEEDS_PERSON);
        int least = Math.round(100f * passed / findings.size());
        int most = Math.round(100f * (passed + open) / findings.size());
        boolean out = findings.stream()
                .anyMatch(finding -> finding.verdict() == Verdict.FAILED && knockOut.contains(finding.rule()));
        Finding finding = Finding.needsPerson("SKOR", sentence(least, most, advice(least, most, out)))
                .by(List.of(new Text(
                        passed + " aturan lulus, " + failed + " gagal, " + open + " perlu Anda nilai.",
                        passed + " rules are kept, " + failed + " are broken, " + open + " are for you to judge.")));
        Optional<String> branch = out || most < repairFrom ? no : least >= continueFrom ? yes : Optional.empty();
        return least == most || out || branch.isPresent()
                ? Optional.of(branch.map(finding::recommending).orElse(finding))
                : Optional.empty();
    }

    private Text advice(int least, int most, boolean out) {
        if (out) {
            return new Text(
                    "Satu aturan yang menentukan gagal, jadi usulnya: tidak dibangun baru",
                    "One rule that decides by itself is broken, so the advice is: do not build anew");
        }
        if (least >= continueFrom) {
            return new Text("Usulnya: lanjutkan", "The advice is: go on");
        }
        if (most < repairFrom) {
            return new Text("Usulnya: tidak sesuai", "The advice is: it does not conform");
        }
        return new Text("Usulnya: minta diperbaiki dulu", "The advice is: have it repaired first");
    }

    private static Text sentence(int least, int most, Text advice) {
        boolean settled = least == most;
        return new Text(
                (settled ? "Skor " + least + " dari 100. " : "") + advice.id()
                        + ". Ini bantuan mesin; Anda yang memutuskan.",
                (settled ? "Score " + least + " of 100. " : "") + advice.en()
                        + ". This is a machine's help; you decide.");
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}

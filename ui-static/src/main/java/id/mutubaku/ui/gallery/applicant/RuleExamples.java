package id.mutubaku.ui.gallery.applicant;

import id.mutubaku.ui.view.rule.RuleView;
import id.mutubaku.ui.view.rule.RulesView;
import java.util.List;

/** Makes the examples of the pages about rules. */
public final class RuleExamples {
    private RuleExamples() {}

    public static RulesView rules() {
        return new RulesView(List.of(
                new RulesView.Entry("L21", "Semua langkah terjangkau dan berujung", "/aturan/l21/"),
                new RulesView.Entry("L22", "Keputusan punya dua jawaban yang berbeda", "/aturan/l22/")));
    }

    public static RuleView rule() {
        return new RuleView(
                "L22",
                "Keputusan punya dua jawaban yang berbeda",
                "Belah ketupat mempunyai sedikitnya dua panah keluar yang berlabel.",
                "PermenPANRB 35/2012, Lampiran",
                List.of(new RuleView.Finding(
                        "L22/same-label",
                        "kesalahan",
                        "Label \"…\" dipakai oleh dua cabang dari keputusan yang sama.")),
                "\"label\": \"Ya\",\n\"label\": \"Ya\"",
                "\"label\": \"Ya\",\n\"label\": \"Tidak\"");
    }
}

package ${package};

import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** Tells whether an answer says enough for an official to decide by. */
@Extension
public final class PurposeCheck implements Check {

    @Override
    public String name() {
        return "purpose";
    }

    @Override
    public List<Finding> check(Subject subject, PluginContext context) {
        Settings settings = context.settings(Settings.class);
        Optional<String> answer = subject.answer(settings.form(), settings.field());
        Finding finding =
                answer.map(text -> judge(text, settings.minimumWords())).orElseGet(PurposeCheck::missing);
        return List.of(finding.at("/" + settings.form() + "/" + settings.field()));
    }

    private static Finding judge(String answer, int minimumWords) {
        int words = answer.split("\\s+").length;
        if (words < minimumWords) {
            return Finding.failed(
                            "R1",
                            new Text(
                                    "Isian ini hanya %d kata, paling sedikit %d. Mintalah pemohon menjelaskannya."
                                            .formatted(words, minimumWords),
                                    "This answer has only %d words, fewer than %d. Ask the applicant to say more."
                                            .formatted(words, minimumWords)))
                    .by(List.of(Text.of(answer)));
        }
        return Finding.passed("R1", new Text("Isian ini cukup panjang.", "This answer is long enough."));
    }

    private static Finding missing() {
        return Finding.needsPerson(
                "R1",
                new Text(
                        "Isian ini kosong. Nilailah sendiri apakah ia diperlukan.",
                        "This answer is empty. Judge for yourself whether it is needed."));
    }
}

package id.mutubaku.plugins.spbe.rule.mapping;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.table.Quote;
import java.util.List;

/**
 * R6: data has a producer and a steward, a dictionary, and reference codes that others share (Satu Data Indonesia,
 * Perpres 39/2019).
 */
public final class DataGovernance implements Rule {

    @Override
    public Text title() {
        return new Text("Tata kelola data", "Data governance");
    }

    @Override
    public Finding look(Sheet sheet) {
        if (sheet.answer(Question.DICTIONARY).filter("belum"::equals).isPresent()) {
            return Finding.failed(
                            "R6",
                            new Text(
                                    "Kamus data belum ada. Mintalah OPD menyusunnya sebelum aplikasi dibangun.",
                                    "There is no data dictionary yet. Ask the agency to make one before the application"
                                            + " is built."))
                    .at(sheet.pointer(Question.DICTIONARY));
        }
        return sheet.missing("R6", Question.PRODUCER, Question.STEWARD, Question.DICTIONARY, Question.REFERENCES)
                .orElseGet(() -> Finding.passed(
                                "R6",
                                new Text(
                                        "Produsen dan wali data, kamus data, dan kode referensi sudah disebut.",
                                        "Producer and steward of the data, its dictionary and its reference codes are"
                                                + " named."))
                        .by(List.of(
                                new Text(
                                        "Produsen data: " + answer(sheet, Question.PRODUCER) + ".",
                                        "Producer of the data: " + answer(sheet, Question.PRODUCER) + "."),
                                new Text(
                                        "Wali data: " + answer(sheet, Question.STEWARD) + ".",
                                        "Steward of the data: " + answer(sheet, Question.STEWARD) + "."))));
    }

    private static String answer(Sheet sheet, Question question) {
        return Quote.of(sheet.answer(question).orElse(""), 300);
    }
}

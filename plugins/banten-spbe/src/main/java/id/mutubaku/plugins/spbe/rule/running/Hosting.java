package id.mutubaku.plugins.spbe.rule.running;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;

/** R7: it runs in the national data centre or the government's own, in Indonesia (Perpres 95/2018, article 30). */
public final class Hosting implements Rule {

    @Override
    public Text title() {
        return new Text("Penempatan", "Hosting");
    }

    @Override
    public Finding look(Sheet sheet) {
        return sheet.missing("R7", Question.HOSTING, Question.SERVER)
                .orElseGet(() -> judged(sheet.answer(Question.HOSTING).orElse("")))
                .at(sheet.pointer(sheet.has(Question.HOSTING) ? Question.SERVER : Question.HOSTING));
    }

    private static Finding judged(String place) {
        return switch (place) {
            case "pdn" ->
                Finding.passed(
                        "R7", new Text("Ditempatkan di Pusat Data Nasional.", "It runs in the national data centre."));
            case "pemda" ->
                Finding.passed(
                        "R7",
                        new Text(
                                "Ditempatkan di pusat data pemerintah daerah.",
                                "It runs in the regional government's data centre."));
            case "luar" ->
                Finding.failed(
                        "R7",
                        new Text(
                                "Penempatan di luar Indonesia tidak boleh. Mintalah OPD memakai Pusat Data Nasional atau"
                                        + " pusat data pemerintah daerah.",
                                "It may not run outside of Indonesia. Ask the agency to use the national data centre or"
                                        + " the regional government's."));
            default ->
                Finding.needsPerson(
                        "R7",
                        new Text(
                                "Ditempatkan pada penyedia lain. Nilailah alasannya, dan pastikan letaknya di Indonesia.",
                                "It runs at another provider. Judge the reason, and make sure that it is in"
                                        + " Indonesia."));
        };
    }
}

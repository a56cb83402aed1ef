package id.mutubaku.plugins.spbe.rule.paper;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R10: the papers for the minister's consideration are there, at the latest in the year before the budget year, and
 * there is a budget line (Permenkomdigi 6/2025, articles 7, 8, 18 and 21).
 */
public final class Dossier implements Rule {
    private final List<String> demanded;

    /** @param demanded names of the papers, a line each, as the form ticks them */
    public Dossier(String demanded) {
        this.demanded = demanded.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public Text title() {
        return new Text("Berkas dan anggaran", "Papers and budget");
    }

    @Override
    public Finding look(Sheet sheet) {
        List<Text> broken = new ArrayList<>();
        List<String> absent = demanded.stream()
                .filter(paper -> !sheet.ticks(Question.PAPERS).contains(paper))
                .toList();
        if (sheet.has(Question.PAPERS) && !absent.isEmpty()) {
            broken.add(new Text(
                    "Belum ada: " + String.join("; ", absent) + ".",
                    "Not there yet: " + String.join("; ", absent) + "."));
        }
        int now = ZonedDateTime.ofInstant(
                        sheet.subject().at(), sheet.subject().region().timeZone())
                .getYear();
        Optional<Integer> year = sheet.answer(Question.BUDGET_YEAR).flatMap(Dossier::year);
        year.filter(planned -> planned <= now).ifPresent(planned -> broken.add(late(planned, now)));
        if (!broken.isEmpty()) {
            return Finding.failed(
                            "R10",
                            new Text(
                                    "Berkas permohonan pertimbangan belum memenuhi syarat. Mintalah OPD melengkapinya atau"
                                            + " memindahkan tahun anggarannya.",
                                    "The papers for the request for consideration do not suffice. Ask the agency to"
                                            + " complete them or to move the budget year."))
                    .by(broken)
                    .at(sheet.pointer(
                            year.filter(planned -> planned <= now).isPresent()
                                    ? Question.BUDGET_YEAR
                                    : Question.PAPERS));
        }
        return sheet.missing("R10", Question.PAPERS, Question.BUDGET_YEAR, Question.BUDGET_LINE)
                .orElseGet(() -> Finding.passed(
                        "R10",
                        new Text(
                                "Berkas lengkap, dan masih ada waktu sebelum tahun anggaran "
                                        + year.map(String::valueOf).orElse("") + ".",
                                "The papers are complete, and there is time before the budget year "
                                        + year.map(String::valueOf).orElse("") + ".")));
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Text late(int planned, int now) {
        return new Text(
                "Permohonan pertimbangan untuk tahun anggaran " + planned + " paling lambat diajukan pada "
                        + (planned - 1) + ", padahal sekarang " + now + ".",
                "The request for the budget year " + planned + " must be made in " + (planned - 1)
                        + " at the latest, but it is " + now + ".");
    }
}

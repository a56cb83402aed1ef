package id.mutubaku.plugins.spbe.rule.paper;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.table.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** R11: the agency has a legal basis in force, and the application serves a duty that it has. */
public final class LegalBasis implements Rule {
    /** Every repetition is counted: the text is typed, and a long one must not be tried for hours. */
    private static final Pattern CITATION =
            Pattern.compile("(?i)(?:nomor|no\\.?)\\s{0,9}([\\w./-]{1,60})\\s{1,9}tahun\\s{1,9}(\\d{4})"
                    + "|\\b([\\w.-]{1,40}(?:/[\\w.-]{1,40}){0,6})\\s{0,9}/\\s{0,9}(\\d{4})\\b");

    private final List<OldLaw> oldLaws;

    public LegalBasis(List<OldLaw> oldLaws) {
        this.oldLaws = List.copyOf(oldLaws);
    }

    @Override
    public Text title() {
        return new Text("Dasar hukum", "Legal basis");
    }

    @Override
    public Finding look(Sheet sheet) {
        String basis = sheet.answer(Question.LEGAL_BASIS).orElse("");
        List<Text> replaced = replaced(basis);
        if (!replaced.isEmpty()) {
            return Finding.failed(
                            "R11",
                            new Text(
                                    "Dasar hukum menyebut peraturan yang sudah diganti. Mintalah OPD memperbaruinya.",
                                    "The legal basis cites rules that were replaced. Ask the agency to renew it."))
                    .by(replaced)
                    .at(sheet.pointer(Question.LEGAL_BASIS));
        }
        return sheet.missing("R11", Question.LEGAL_BASIS, Question.DUTY)
                .orElseGet(() -> CITATION.matcher(basis).find()
                        ? Finding.passed(
                                        "R11",
                                        new Text(
                                                "Dasar hukum dan tugas fungsi OPD disebut. Apakah keduanya cocok dengan"
                                                        + " aplikasi, Anda yang menilai.",
                                                "Legal basis and duty of the agency are named. Whether they fit the"
                                                        + " application, you judge."))
                                .by(List.of(Text.of(
                                        Quote.of(sheet.answer(Question.DUTY).orElse(""), 1000))))
                        : Finding.needsPerson(
                                        "R11",
                                        new Text(
                                                "Dasar hukum belum menyebut nomor dan tahun peraturan. Lengkapi, atau nilai"
                                                        + " sendiri.",
                                                "The legal basis names no rule by number and year yet. Complete it, or"
                                                        + " judge yourself."))
                                .at(sheet.pointer(Question.LEGAL_BASIS)));
    }

    private List<Text> replaced(String basis) {
        List<Text> found = new ArrayList<>();
        Matcher citation = CITATION.matcher(basis);
        int from = 0;
        while (citation.find()) {
            String before = basis.substring(from, citation.end(citation.group(1) == null ? 3 : 1));
            String number = citation.group(1) == null ? citation.group(3) : citation.group(1);
            String year = citation.group(2) == null ? citation.group(4) : citation.group(2);
            oldLaws.stream()
                    .filter(law -> law.isCited(before, number, year))
                    .map(OldLaw::told)
                    .forEach(found::add);
            from = citation.end();
        }
        return found;
    }
}

package id.mutubaku.plugins.spbe.rule.running;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R8: the risk is known and met: category of the electronic system, a security test, registration (PM Komdigi 5/2025),
 * and an impact assessment where personal data is sensitive (UU 27/2022, articles 4 and 34).
 */
public final class Security implements Rule {

    @Override
    public Text title() {
        return new Text("Keamanan", "Security");
    }

    @Override
    public Finding look(Sheet sheet) {
        List<Text> broken = new ArrayList<>();
        boolean high = is(sheet, Question.CATEGORY, "strategis") || is(sheet, Question.CATEGORY, "tinggi");
        if (high && is(sheet, Question.SECURITY_TEST, "tidak")) {
            broken.add(new Text(
                    "Kategori " + sheet.answer(Question.CATEGORY).orElse("")
                            + " memerlukan uji keamanan (pentest/ITSA).",
                    "A system of this category needs a security test (pentest or ITSA)."));
        }
        boolean sensitive = is(sheet, Question.PERSONAL_DATA, "spesifik");
        if (sensitive && is(sheet, Question.IMPACT, "belum")) {
            broken.add(new Text(
                    "Data pribadi spesifik memerlukan penilaian dampak pelindungan data pribadi (DPIA).",
                    "Sensitive personal data needs a data protection impact assessment."));
        }
        if (!broken.isEmpty()) {
            return Finding.failed(
                            "R8",
                            new Text(
                                    "Pengamanan belum memadai. Mintalah OPD melengkapinya.",
                                    "Protection is not sufficient yet. Ask the agency to complete it."))
                    .by(broken)
                    .at(sheet.pointer(high ? Question.CATEGORY : Question.PERSONAL_DATA));
        }
        return sheet.missing(
                        "R8", Question.CATEGORY, Question.SECURITY_TEST, Question.REGISTRATION, Question.PERSONAL_DATA)
                .or(() -> sensitive ? sheet.missing("R8", Question.IMPACT) : Optional.empty())
                .orElseGet(() -> settled(sheet));
    }

    private static Finding settled(Sheet sheet) {
        return is(sheet, Question.REGISTRATION, "belum")
                ? Finding.needsPerson(
                                "R8",
                                new Text(
                                        "Pendaftaran sebagai PSE lingkup publik belum direncanakan. Pastikan terdaftar"
                                                + " sebelum dipakai.",
                                        "Registration as a public-sector PSE is not planned yet. Make sure that it is"
                                                + " registered before it is used."))
                        .at(sheet.pointer(Question.REGISTRATION))
                : Finding.passed(
                        "R8",
                        new Text(
                                "Kategori, uji keamanan, pendaftaran PSE, dan kelas data pribadi sudah jelas.",
                                "Category, security test, registration as PSE and class of personal data are clear."));
    }

    private static boolean is(Sheet sheet, Question question, String value) {
        return sheet.answer(question).filter(value::equals).isPresent();
    }
}

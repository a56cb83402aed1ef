package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;

/**
 * Asks for number and code of a case: posts {@code "nomor"} and {@code "kode"} to {@code "/lacak"}.
 *
 * @param numberError what is wrong with the number; may be empty
 * @param codeError what is wrong with the code; may be empty
 */
public record TrackFormView(
        String number, String code, String numberError, String codeError, List<ProblemView> problems) {
    /** Keeps its own list. */
    public TrackFormView {
        problems = List.copyOf(problems);
    }
}

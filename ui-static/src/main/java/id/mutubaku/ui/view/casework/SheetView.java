package id.mutubaku.ui.view.casework;

/**
 * Shows a disposition as the sheet that offices print (<em>lembar disposisi</em>).
 *
 * @param applicant may be empty
 * @param backUrl the case
 */
public record SheetView(
        String number, CharSequence service, String applicant, String backUrl, DispositionView disposition) {}

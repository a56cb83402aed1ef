package id.mutubaku.ui.form;

import id.mutubaku.engine.problem.Language;
import java.text.NumberFormat;

/** The words for the size of a file. */
public final class FileSize {
    private FileSize() {}

    /** Returns a size in words, such as {@code 1,2 MB}. */
    public static String words(long bytes, Language language) {
        NumberFormat number = NumberFormat.getNumberInstance(language.locale());
        number.setMaximumFractionDigits(1);
        return bytes >= 1_000_000
                ? number.format(bytes / 1e6) + " MB"
                : number.format(Math.max(1, Math.round(bytes / 1e3))) + " KB";
    }
}

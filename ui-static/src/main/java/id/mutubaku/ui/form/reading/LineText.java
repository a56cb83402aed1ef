package id.mutubaku.ui.form.reading;

import id.mutubaku.ui.form.field.DateText;
import id.mutubaku.ui.form.field.FormField;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one-line texts of known formats, as they are kept: what people write in several ways is one thing. */
final class LineText {
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ .-]+(?=\\d)");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern SCHEME = Pattern.compile("^https?://");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]{1,63}");
    private static final Pattern SLASHES = Pattern.compile("/+$");

    private LineText() {}

    /** Returns what is kept of a text that was typed into a field; what does not fit the format stays as it is. */
    static String kept(FormField field, String typed) {
        return switch (field.text("format")) {
            case "date" -> DateText.kept(typed);
            case "nik" -> BETWEEN_DIGITS.matcher(typed).replaceAll("");
            case "nip" -> SPACES.matcher(typed).replaceAll(" ");
            case "telepon" -> DASH.matcher(typed).replaceAll("-");
            case "subdomain" -> label(typed, field.text("x-suffix"));
            default -> typed;
        };
    }

    /** Returns the label alone of a name that was written in full, or in capital letters. */
    private static String label(String typed, String suffix) {
        String address = SCHEME.matcher(typed.toLowerCase(Locale.ROOT)).replaceFirst("");
        String name = SLASHES.matcher(address).replaceFirst("");
        boolean full = !suffix.isEmpty() && name.endsWith(suffix.toLowerCase(Locale.ROOT));
        String label = full ? name.substring(0, name.length() - suffix.length()) : name;
        return LABEL.matcher(label).matches() ? label : typed;
    }
}

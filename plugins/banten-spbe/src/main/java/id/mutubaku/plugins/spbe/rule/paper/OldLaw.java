package id.mutubaku.plugins.spbe.rule.paper;

import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A rule that another one replaces.
 *
 * @param kinds what it is called before its number, parted by semicolons
 * @param number such as {@code 5}
 * @param year such as {@code 2015}
 * @param by what replaces it
 */
public record OldLaw(String kinds, String number, int year, String by) {
    private static final Pattern SEMICOLON = Pattern.compile(";");

    /** @param before what stands in front of the number, and the number */
    boolean isCited(String before, String citedNumber, String citedYear) {
        String cited = "/" + citedNumber.toLowerCase(Locale.ROOT);
        return cited.endsWith("/" + number.toLowerCase(Locale.ROOT))
                && citedYear.equals(String.valueOf(year))
                && names().stream().anyMatch(before.toLowerCase(Locale.ROOT)::contains);
    }

    private List<String> names() {
        return SEMICOLON
                .splitAsStream(kinds.toLowerCase(Locale.ROOT))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .toList();
    }

    Text told() {
        String old = names().stream().findFirst().orElse("") + " " + number + "/" + year;
        return new Text(old + " sudah diganti: " + by + ".", old + " was replaced: " + by + ".");
    }
}

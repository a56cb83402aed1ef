package id.mutubaku.store.work;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Marks where a page of a list ends.
 *
 * @param time by which the list is in order, as PostgreSQL writes it
 * @param number of the case
 * @param place in the case; empty in a list of cases
 */
public record Cursor(String time, String number, String place) {
    private static final String NEVER = "infinity";

    /** How PostgreSQL writes a time stamp. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    /** Returns the cursor as an opaque text for a query string. */
    public String text() {
        String joined = String.join("\n", time, number, place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor; one that we did not write starts at the beginning. */
    public static Optional<Cursor> of(String text) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(joined.split("\n", -1));
            if (parts.size() != 3 || joined.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            if (!parts.get(0).equals(NEVER)) {
                TIME.parse(parts.get(0));
            }
            return Optional.of(new Cursor(parts.get(0), parts.get(1), parts.get(2)));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}

package id.mutubaku.engine.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import id.mutubaku.engine.pattern.LinearPattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The string formats that forms of Indonesian offices need, beside those of JSON Schema. */
public final class Formats {
    /** Year, month and day, with spaces anywhere between the digits. */
    private static final String BIRTH =
            "(?:1 ?9|2 ?0) ?[0-9] ?[0-9] ?(?:0 ?[1-9]|1 ?[0-2]) ?(?:0 ?[1-9]|[12] ?[0-9]|3 ?[01])";

    private static final String EMAIL = "email";
    private static final int FIRST_YEAR = 1_000;

    private static final List<Patterned> PATTERNED = List.of(
            format("nip", 35, BIRTH + "(?: ?[0-9]){10}"),
            format("nik", 16, "[0-9]{16}"),
            format("telepon", 60, "\\+?(?:[ ().-]*[0-9]){7,15}[ ).-]*"),
            format("subdomain", 63, "[a-z0-9]{3,}|[a-z0-9]+(?:-[a-z0-9]+)+"));

    /** Addresses that are certainly right; not all of them. */
    private static final LinearPattern PLAIN_EMAIL = LinearPattern.of("^[a-z]{1,40}@[a-z]{1,40}\\.[a-z]{2,20}$");

    private Formats() {}

    /**
     * Returns all formats.
     *
     * <ul>
     *   <li>{@code email}: an address to which mail can be sent, see {@link EmailAddress}
     *   <li>{@code date}: a day of the calendar as {@code 2026-12-31}, of the years 1000 to 9999
     *   <li>{@code nip}: 18 digits that begin with a date of birth, spaces allowed (Perka BKN 22/2007)
     *   <li>{@code nik}: 16 digits
     *   <li>{@code telepon}: 7 to 15 digits with the usual punctuation, an optional leading plus
     *   <li>{@code subdomain}: one DNS label of 3 to 63 characters (PM Komdigi 5/2025, RFC 1123)
     * </ul>
     */
    static List<Format> all() {
        return Stream.<Format>concat(Stream.of(new Email(), new Date()), PATTERNED.stream())
                .toList();
    }

    /** Finds a pattern of which all texts have a format; dates have none. */
    public static Optional<LinearPattern> pattern(String format) {
        return format.equals(EMAIL)
                ? Optional.of(PLAIN_EMAIL)
                : PATTERNED.stream()
                        .filter(each -> each.name().equals(format))
                        .map(Patterned::pattern)
                        .findFirst();
    }

    /** Returns the most characters that a text of a format has, where the format says so, and else a given number. */
    public static int longest(String format, int otherwise) {
        return PATTERNED.stream()
                .filter(each -> each.name().equals(format))
                .mapToInt(Patterned::longest)
                .findFirst()
                .orElse(otherwise);
    }

    private static Patterned format(String name, int longest, String pattern) {
        return new Patterned(name, longest, LinearPattern.of("^(?:" + pattern + ")$"));
    }

    /** Stricter than JSON Schema's format of that name, which knows hosts without a dot and quoted names. */
    private record Email() implements Format {
        @Override
        public String getName() {
            return EMAIL;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return EmailAddress.isValid(value);
        }
    }

    /** A year of two digits is a slip of the keyboard; JSON Schema's format of that name takes it for one of antiquity. */
    private record Date() implements Format {
        private static final LinearPattern WRITTEN = LinearPattern.of("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

        @Override
        public String getName() {
            return "date";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            try {
                return value.length() == 10
                        && WRITTEN.isFoundIn(value)
                        && LocalDate.parse(value).getYear() >= FIRST_YEAR;
            } catch (DateTimeException notInTheCalendar) {
                return false;
            }
        }
    }

    private record Patterned(String name, int longest, LinearPattern pattern) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return value.length() <= longest && pattern.isFoundIn(value);
        }
    }
}

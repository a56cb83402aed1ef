package id.mutubaku.engine.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import id.mutubaku.engine.pattern.LinearPattern;
import java.util.List;

/** The string formats that forms of Indonesian offices need, beside those of JSON Schema. */
final class Formats {
    private Formats() {}

    /**
     * Returns all formats.
     *
     * <ul>
     *   <li>{@code email}: an address to which mail can be sent, see {@link EmailAddress}
     *   <li>{@code nip}: 18 digits, spaces allowed (Perka BKN 22/2007)
     *   <li>{@code nik}: 16 digits
     *   <li>{@code telepon}: 7 to 15 digits with the usual punctuation, an optional leading plus
     *   <li>{@code subdomain}: one DNS label of 3 to 63 characters (PM Komdigi 5/2025, RFC 1123)
     * </ul>
     */
    static List<Format> all() {
        return List.of(
                new Email(),
                format("nip", 35, "(?:[0-9] ?){17}[0-9]"),
                format("nik", 16, "[0-9]{16}"),
                format("telepon", 60, "\\+?(?:[ ().-]*[0-9]){7,15}[ ).-]*"),
                format("subdomain", 63, "[a-z0-9]{3,}|[a-z0-9]+(?:-[a-z0-9]+)+"));
    }

    private static Format format(String name, int longest, String pattern) {
        return new Patterned(name, longest, LinearPattern.of("^(?:" + pattern + ")$"));
    }

    /** Stricter than JSON Schema's format of that name, which knows hosts without a dot and quoted names. */
    private record Email() implements Format {
        @Override
        public String getName() {
            return "email";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return EmailAddress.isValid(value);
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

package id.mutubaku.engine.form;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.List;
import java.util.regex.Pattern;

/** Lists the string formats that forms of Indonesian offices need beside those of JSON Schema. */
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
                new Patterned("nip", Pattern.compile("(\\d ?){17}\\d")),
                new Patterned("nik", Pattern.compile("\\d{16}")),
                new Patterned("telepon", Pattern.compile("\\+?(?:[ ().-]*\\d){7,15}[ ).-]*")),
                new Patterned("subdomain", Pattern.compile("(?!-)(?!.*--)[a-z0-9-]{3,63}(?<!-)")));
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

    private record Patterned(String name, Pattern pattern) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return pattern.matcher(value).matches();
        }
    }
}

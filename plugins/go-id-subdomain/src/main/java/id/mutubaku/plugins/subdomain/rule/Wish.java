package id.mutubaku.plugins.subdomain.rule;

import java.util.Locale;
import java.util.Optional;

/**
 * A name that somebody wishes for.
 *
 * @param typed what was filled in
 * @param suffix what every name in the region's domain ends with, without a leading dot
 * @param applicant name of who asks; empty while it is unknown
 * @param number of the case; empty while it is not opened yet
 */
public record Wish(String typed, Optional<String> suffix, String applicant, String number) {

    /** Returns the part in front of the suffix as it was typed; all of it where it does not end with the suffix. */
    public String label() {
        return suffix.map(end -> "." + end)
                .filter(end -> typed.toLowerCase(Locale.ROOT).endsWith(end))
                .map(end -> typed.substring(0, typed.length() - end.length()))
                .orElse(typed);
    }

    /** Returns the label as the DNS reads it, which makes no difference between A and a (RFC 4343). */
    public String name() {
        return label().toLowerCase(Locale.ROOT);
    }

    /** Returns the name with the suffix, the way people type it into a browser. */
    public String address() {
        return suffix.map(end -> name() + "." + end).orElseGet(this::name);
    }

    /** Returns the same wish for another name. */
    public Wish insteadFor(String label) {
        return new Wish(label, suffix, applicant, number);
    }
}

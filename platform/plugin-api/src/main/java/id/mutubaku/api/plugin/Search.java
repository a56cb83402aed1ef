package id.mutubaku.api.plugin;

import java.util.List;
import java.util.Map;

/**
 * A search for what somebody means by what they typed into a form field, which names it as {@code "x-search"}.
 *
 * <p>It is asked each time somebody presses the button beside the field, also on the form with which a request begins.
 * People who have not signed in ask only a search that is declared for {@code "strangers"}: what that finds, everybody
 * may read.
 */
public non-sealed interface Search extends Offer {

    /**
     * Finds what fits.
     *
     * @param query what was typed, without spaces around it; 1 to 200 characters
     * @param subject the case, or what is known of one that is about to be opened, with what is typed so far
     * @return at most 20 matches, the best first; empty where nothing fits
     * @throws Exception when nobody can tell; people then fill in the field themselves
     */
    List<Match> search(String query, Subject subject, PluginContext context) throws Exception;

    /**
     * Something that was found.
     *
     * @param value what the field is to hold, at most 2,000 characters
     * @param title by what people know it from the others, at most 200 characters a language
     * @param details what else is known of it, by lower camel case keys; at most 30, of 2,000 characters each. The definition says
     *     which of them fill other fields. A date is written {@code 2026-03-09}, a number {@code 12500000.5}, a ticked box
     *     {@code true}
     */
    record Match(String value, Text title, Map<String, String> details) {
        public Match {
            details = Map.copyOf(details);
        }

        /** Returns a match that fills no other field. */
        public static Match of(String value, Text title) {
            return new Match(value, title, Map.of());
        }
    }
}

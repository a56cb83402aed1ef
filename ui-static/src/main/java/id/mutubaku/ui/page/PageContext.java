package id.mutubaku.ui.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Says around what a page is drawn: language, place, region, and who is signed in.
 *
 * @param lang {@code id} or {@code en}
 * @param path this page's path and query, beginning with a slash, without the language prefix
 * @param zone the time zone in which instants are shown: the region's
 * @param region whose service this is; empty on pages above the regions
 * @param user who is signed in
 * @param leave address to which who follows a case posts that they stop; empty for everybody else
 * @param styleUrl where the style sheet is served, with its content hash in the name
 * @param iconUrl where the icon is served
 * @param formToken value of the hidden input {@code csrf} of every form that posts; empty to leave it out
 */
public record PageContext(
        String lang,
        String path,
        ZoneId zone,
        Optional<RegionTheme> region,
        Optional<SignedIn> user,
        Optional<String> leave,
        String styleUrl,
        String iconUrl,
        String formToken) {

    /** Refuses a language that has no messages and a path that is not absolute. */
    public PageContext {
        if (!Messages.LANGUAGES.contains(lang)) {
            throw new IllegalArgumentException(
                    "Expected a language of " + Messages.LANGUAGES + ", but got \"" + lang + "\".");
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("Expected a path that begins with \"/\", but got \"" + path + "\".");
        }
    }

    /**
     * Shows who is signed in, and where they may go.
     *
     * @param places the main ones
     * @param own those that are about the person, under their name
     * @param inside those within the main place that the page belongs to; may be empty
     */
    public record SignedIn(String name, List<Place> places, List<Place> own, List<Place> inside) {
        /** Keeps its own lists. */
        public SignedIn {
            places = List.copyOf(places);
            own = List.copyOf(own);
            inside = List.copyOf(inside);
        }
    }

    /**
     * A place of the navigation.
     *
     * @param text its name
     * @param current {@code page} for the page itself, {@code true} where the page belongs to it; empty for others
     */
    public record Place(String text, String url, String current) {}

    /** Gives what stands before every link: nothing for {@code id}, {@code /en} for English. */
    public String prefix() {
        return prefix(lang);
    }

    /** Tells the page's own language from the other one, for the language switch. */
    public boolean indonesian() {
        return lang.equals(Messages.DEFAULT_LANGUAGE);
    }

    /** Gives this page in Bahasa Indonesia. */
    public String indonesianUrl() {
        return prefix(Messages.DEFAULT_LANGUAGE) + path;
    }

    /** Gives this page in English. */
    public String englishUrl() {
        return prefix("en") + path;
    }

    /** Gives what stands before every link in a language. */
    public static String prefix(String lang) {
        return lang.equals(Messages.DEFAULT_LANGUAGE) ? "" : "/" + lang;
    }
}

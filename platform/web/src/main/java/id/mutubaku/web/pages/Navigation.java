package id.mutubaku.web.pages;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageContext.Place;
import id.mutubaku.ui.page.PageContext.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The places to which somebody who signed in may go from every page, by their rights. */
final class Navigation {
    private static final String TASKS = "/kerja";
    private static final String REGISTER = "/kerja/permohonan";
    private static final String COUNTER = "/kerja/loket";
    private static final Pattern CASE = Pattern.compile("/[^/]+/kasus/[^/]+(/(?!loket).*)?");
    private static final Pattern AT_COUNTER = Pattern.compile("/[^/]+/([^/]+/ajukan|kasus/[^/]+)/loket(/.*)?");
    private static final String ADMINISTRATION = "/admin/";

    /** The parts of the administration, by address, with the keys of their names. */
    private static final List<Part> ADMINISTRATION_PARTS = List.of(
            new Part("nav.troubles", ADMINISTRATION, Pattern.compile(ADMINISTRATION)),
            new Part("nav.accounts", "/admin/akun"),
            new Part("nav.services", "/admin/layanan"),
            new Part("nav.calendar", "/admin/kalender"),
            new Part("nav.versions", "/admin/versi"),
            new Part("nav.plugins", "/admin/plugins"),
            new Part("nav.notifications", "/admin/pemberitahuan"),
            new Part("nav.deputies", "/admin/pengganti"),
            new Part("nav.security", "/admin/keamanan"));

    private final Visibility visibility;
    private final Messages messages;

    Navigation(Visibility visibility, Messages messages) {
        this.visibility = visibility;
        this.messages = messages;
    }

    /**
     * A place.
     *
     * @param key of the message that names it
     * @param pages what the addresses of its further pages match
     */
    private record Part(String key, String url, Pattern pages) {
        Part(String key, String url) {
            this(key, url, Pattern.compile(Pattern.quote(url) + "/.*"));
        }

        String current(String here) {
            if (here.equals(url)) {
                return "page";
            }
            return pages.matcher(here).matches() ? "true" : "";
        }
    }

    /** Returns where an account may go from the page of a path, which has no language. */
    SignedIn of(AccountHolder account, String path, String lang) {
        String here = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        boolean administering = here.startsWith(ADMINISTRATION);
        return new SignedIn(
                account.name(),
                places(main(account), here, lang),
                places(own(account), here, lang),
                administering && account.administrator() ? places(ADMINISTRATION_PARTS, here, lang) : List.of());
    }

    private List<Part> main(AccountHolder account) {
        List<Part> parts = new ArrayList<>();
        if (!account.region().isEmpty()) {
            parts.add(new Part("nav.tasks", TASKS, Pattern.compile(TASKS)));
            parts.add(new Part("nav.register", REGISTER, CASE));
            if (visibility.isOfficial(account)) {
                parts.add(new Part("nav.counter", COUNTER, AT_COUNTER));
            }
        }
        if (account.administrator() || visibility.isOfficial(account)) {
            parts.add(new Part("nav.overview", "/kerja/ringkasan"));
        }
        if (account.administrator()) {
            parts.add(new Part("nav.manage", ADMINISTRATION, Pattern.compile("/admin/.*")));
        }
        return parts;
    }

    private List<Part> own(AccountHolder account) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("nav.account", "/kerja/akun"));
        if (visibility.isOfficial(account)) {
            parts.add(new Part("nav.deputies", "/kerja/pengganti"));
        }
        return parts;
    }

    private List<Place> places(List<Part> parts, String here, String lang) {
        return parts.stream()
                .map(part -> new Place(messages.text(lang, part.key()), part.url(), part.current(here)))
                .toList();
    }
}

package id.mutubaku.web.http;

import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.sessions.Visitor;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps pages from being framed, scripted or posted to from elsewhere, and what makes a browser known again. */
public final class Security {
    private static final String SESSION = "sesi";

    /** Name of the cookies that hold, each for the pages of one case, that its applicant follows it. */
    private static final String FOLLOWING = "lacak";

    /** Name of the cookie by which a browser is known again, for as long as it is used on this platform. */
    private static final String BROWSER = "peramban";

    private static final String BEARER = "Bearer ";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final long TWELVE_HOURS = 12 * 60 * 60L;

    private Security() {}

    /** Sets the headers that every answer has. */
    public static void protect(HttpServerRequest request) {
        request.response()
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self' data:; object-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (isEncrypted(request)) {
            request.response().putHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /**
     * Refuses requests that another site made a browser send (cross-site request forgery).
     *
     * <p>A browser says in {@code Sec-Fetch-Site}, and an older one in {@code Origin}, where a request comes from, and no
     * page can forge either. A program that shows a token is not a browser that was led astray; a user name and password
     * in {@code Authorization}, as for a proxy, a browser sends by itself.
     */
    public static void requireSameSite(HttpServerRequest request) {
        if (!SAFE.contains(request.method()) && bearer(request).isEmpty() && !comesFromHere(request)) {
            throw HttpProblem.of(403, "http/cross-site");
        }
    }

    private static boolean comesFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return origin.equals(origin(request));
        }
        return cookie(request, session(request)).isEmpty()
                && cookie(request, FOLLOWING).isEmpty();
    }

    /** Returns the address under which the browser reached us. */
    static String origin(HttpServerRequest request) {
        return request.scheme() + "://"
                + Optional.ofNullable(request.authority())
                        .map(HostAndPort::toString)
                        .orElse("");
    }

    private static boolean isEncrypted(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }

    /** The name by which only an encrypted answer of this very host can have set the cookie, where it is encrypted. */
    private static String session(HttpServerRequest request) {
        return isEncrypted(request) ? "__Host-" + SESSION : SESSION;
    }

    /** Gives the browser a session. */
    public static void keepSession(Call call, String token) {
        give(call, session(call.request()), "/", token, TWELVE_HOURS);
    }

    /** Lets the browser follow a case; whoever is signed in there stays so. */
    public static void keepFollowing(Call call, Follower follower, String token) {
        for (String prefix : List.of("", "/en")) {
            String pages = prefix + "/" + follower.region() + "/kasus/" + follower.number();
            give(call, FOLLOWING, pages, token, TWELVE_HOURS);
        }
    }

    /** Returns the browser that calls, known from now on by a secret that only it holds. */
    public static Visitor browser(Call call) {
        Visitor visitor = call.visitor();
        if (visitor.browser().isPresent()) {
            return visitor;
        }
        String secret = Tokens.draw();
        give(call, BROWSER, "/", secret, TWELVE_HOURS);
        return new Visitor(visitor.address(), visitor.device(), Optional.of(secret));
    }

    /** Returns the secret by which a browser is known; absent where it has none yet. */
    static Optional<String> browser(HttpServerRequest request) {
        return cookie(request, BROWSER);
    }

    /** Lets the browser follow the case no longer. */
    public static void dropFollowing(Call call, String region, String number) {
        for (String prefix : List.of("", "/en")) {
            give(call, FOLLOWING, prefix + "/" + region + "/kasus/" + number, "", 0);
        }
    }

    /** Returns the token with which a browser follows the case whose page it asks for. */
    public static Optional<String> followingToken(HttpServerRequest request) {
        return cookie(request, FOLLOWING);
    }

    /** Takes the browser's session away. */
    public static void dropSession(Call call) {
        give(call, session(call.request()), "/", "", 0);
        give(call, BROWSER, "/", "", 0);
    }

    /** Returns the session token that a program shows, or else a browser. */
    public static Optional<String> token(HttpServerRequest request) {
        return bearer(request).or(() -> cookie(request, session(request)));
    }

    /** Returns the token in {@code Authorization}; what else may stand there is a proxy's business. */
    private static Optional<String> bearer(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
    }

    private static Optional<String> cookie(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
    }

    private static void give(Call call, String name, String path, String value, long seconds) {
        call.request()
                .response()
                .addCookie(Cookie.cookie(name, value)
                        .setHttpOnly(true)
                        .setPath(path)
                        .setMaxAge(seconds)
                        .setSecure(isEncrypted(call.request()))
                        .setSameSite(CookieSameSite.LAX));
    }
}

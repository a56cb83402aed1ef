package id.mutubaku.web.http;

import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.Principal.Follower;
import id.mutubaku.casework.sessions.Visitor;
import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps pages from being framed, scripted or posted to from elsewhere. */
public final class Security {
    /** Name of the cookie that holds the session of a browser. */
    static final String COOKIE = "sesi";

    /** Name of the cookies that hold, each for the pages of one case, that its applicant follows it. */
    private static final String FOLLOWING = "lacak";

    /** Name of the cookie by which a browser is known again, for as long as it is used on this platform. */
    private static final String BROWSER = "peramban";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final long TWELVE_HOURS = 12 * 60 * 60L;

    private Security() {}

    /** Sets the headers that every answer has. */
    static Handler<RoutingContext> headers() {
        return context -> {
            context.response()
                    .putHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                                    + " base-uri 'none'; frame-ancestors 'none'")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .putHeader("Referrer-Policy", "same-origin")
                    .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                    .putHeader("Cross-Origin-Resource-Policy", "same-origin");
            context.next();
        };
    }

    /**
     * Refuses requests that another site made a browser send (cross-site request forgery).
     *
     * <p>A browser says in {@code Sec-Fetch-Site}, and an older one in {@code Origin}, where a request comes from, and no
     * page can forge either. A program that shows a token in {@code Authorization} is not a browser that was led astray.
     */
    static Handler<RoutingContext> sameSiteOnly() {
        return context -> {
            HttpServerRequest request = context.request();
            if (SAFE.contains(request.method())
                    || request.getHeader("Authorization") != null
                    || comesFromHere(request)) {
                context.next();
            } else {
                context.fail(HttpProblem.of(403, "http/cross-site"));
            }
        };
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
        return request.getCookie(COOKIE) == null && request.getCookie(FOLLOWING) == null;
    }

    /** Returns the address under which the browser reached us; a proxy in front says so in the usual headers. */
    static String origin(HttpServerRequest request) {
        String scheme =
                Optional.ofNullable(request.getHeader("X-Forwarded-Proto")).orElse(request.scheme());
        String host = Optional.ofNullable(request.getHeader("X-Forwarded-Host"))
                .orElseGet(() -> String.valueOf(request.getHeader("Host")));
        return scheme + "://" + host;
    }

    /** Gives the browser a session. */
    public static void keepSession(Call call, String token) {
        cookie(call, COOKIE, "/", token, TWELVE_HOURS);
    }

    /** Lets the browser follow a case; whoever is signed in there stays so. */
    public static void keepFollowing(Call call, Follower follower, String token) {
        for (String prefix : List.of("", "/en")) {
            String pages = prefix + "/" + follower.region() + "/kasus/" + follower.number();
            cookie(call, FOLLOWING, pages, token, TWELVE_HOURS);
        }
    }

    /** Returns the browser that calls, known from now on by a secret that only it holds. */
    public static Visitor browser(Call call) {
        Visitor visitor = call.visitor();
        if (visitor.browser().isPresent()) {
            return visitor;
        }
        String secret = Tokens.draw();
        cookie(call, BROWSER, "/", secret, TWELVE_HOURS);
        return new Visitor(visitor.address(), visitor.device(), Optional.of(secret));
    }

    /** Returns the secret by which a browser is known; absent where it has none yet. */
    static Optional<String> browser(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(BROWSER)).map(Cookie::getValue);
    }

    /** Lets the browser follow the case no longer. */
    public static void dropFollowing(Call call, String region, String number) {
        for (String prefix : List.of("", "/en")) {
            cookie(call, FOLLOWING, prefix + "/" + region + "/kasus/" + number, "", 0);
        }
    }

    /** Returns the token with which a browser follows the case whose page it asks for. */
    static Optional<String> followingToken(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(FOLLOWING)).map(Cookie::getValue);
    }

    /** Takes the browser's session away. */
    public static void dropSession(Call call) {
        cookie(call, COOKIE, "/", "", 0);
        cookie(call, BROWSER, "/", "", 0);
    }

    /** Returns the session token that a browser or a program shows. */
    public static Optional<String> token(RoutingContext context) {
        String authorization = context.request().getHeader("Authorization");
        if (authorization != null) {
            return Optional.of(authorization)
                    .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                    .map(value -> value.substring(7).strip());
        }
        return Optional.ofNullable(context.request().getCookie(COOKIE)).map(Cookie::getValue);
    }

    private static void cookie(Call call, String name, String path, String value, long seconds) {
        HttpServerResponse response = call.context().response();
        response.addCookie(Cookie.cookie(name, value)
                .setHttpOnly(true)
                .setPath(path)
                .setMaxAge(seconds)
                .setSecure(call.origin().startsWith("https:"))
                .setSameSite(CookieSameSite.LAX));
    }
}

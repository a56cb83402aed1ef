package id.mutubaku.web.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.CaseNumbers;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.cases.Principal;
import id.mutubaku.casework.cases.Principal.AccountHolder;
import id.mutubaku.casework.cases.Principal.Follower;
import id.mutubaku.casework.sessions.Visitor;
import id.mutubaku.engine.problem.Language;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Is a request as handlers see it. */
public final class Call {
    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");
    private static final int KEY_LENGTH = 200;

    private final RoutingContext context;
    private final Principal principal;
    private final Optional<Follower> follower;
    private final Language language;

    Call(RoutingContext context, Principal principal, Optional<Follower> follower, Language language) {
        this.context = context;
        this.principal = principal;
        this.follower = follower;
        this.language = language;
    }

    /** Returns who asks. */
    public Principal principal() {
        return principal;
    }

    /** Returns all for whom the call speaks: who signed in, then who follows the case that it is about. */
    public List<Principal> principals() {
        return Stream.concat(Stream.of(principal), follower.stream()).distinct().toList();
    }

    /** Returns who follows the case that the call is about, in this browser. */
    public Optional<Follower> follower() {
        return follower;
    }

    /** Returns the account that asks; a route that only accounts may call. */
    public AccountHolder account() {
        if (principal instanceof AccountHolder account) {
            return account;
        }
        throw HttpProblem.of(401, "http/sign-in");
    }

    /** Returns the language in which to answer. */
    public Language language() {
        return language;
    }

    /** Returns what stands before every link of a page: nothing, or {@code /en}. */
    public String prefix() {
        return language == Language.EN ? "/en" : "";
    }

    /** Returns the path and query without the language prefix. */
    public String path() {
        String uri = context.request().uri();
        String prefix = isApi() ? "" : prefix();
        return uri.startsWith(prefix + "/") ? uri.substring(prefix.length()) : "/";
    }

    /** Returns what is asked, as method and path, without what stands in the query. */
    String action() {
        return context.request().method() + " " + context.normalizedPath();
    }

    /** Tells whether the call came to the programs' side rather than to a page. */
    public boolean isApi() {
        return isForPrograms(context.normalizedPath());
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/health/");
    }

    /** Returns a part of the path that the route names. */
    public String part(String name) {
        String part = Optional.ofNullable(context.pathParam(name)).orElse("");
        if (!JsonShape.isStorable(part)) {
            throw HttpProblem.notFound();
        }
        return part;
    }

    /** Returns the number of the case in the path, in the form in which it was given out. */
    public String caseNumber() {
        return CaseNumbers.normalised(part("number"));
    }

    /** Returns a value of the query. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParams().get(name)).filter(value -> !value.isBlank());
    }

    /** Tells whether the query has a name, with a value or without. */
    public boolean asks(String name) {
        return context.queryParams().contains(name);
    }

    /** Returns the session token that came with the call. */
    public Optional<String> token() {
        return Security.token(context);
    }

    /** Returns the token with which the browser follows the case that the call is about. */
    public Optional<String> followingToken() {
        return Security.followingToken(context);
    }

    /** Returns from where the call comes. */
    public Visitor visitor() {
        return new Visitor(
                Networks.of(context.request().remoteAddress()),
                header("User-Agent").orElse(""),
                isApi() ? Optional.empty() : Security.browser(context));
    }

    /** Returns a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(context.request().getHeader(name));
    }

    /** Returns where this server is reached from outside, such as {@code https://sop.example.go.id}. */
    public String origin() {
        return Security.origin(context.request());
    }

    /** Returns one posted value, without the spaces around it; empty where it was not posted. */
    public String posted(String name) {
        return rawPosted(name).strip();
    }

    /** Returns one posted value as it was typed, such as a password. */
    public String rawPosted(String name) {
        return Optional.ofNullable(context.request().formAttributes().get(name))
                .map(Call::typed)
                .orElse("");
    }

    /** Returns all posted values by name, in the order in which they came. */
    public Map<String, List<String>> posted() {
        MultiMap attributes = context.request().formAttributes();
        Map<String, List<String>> posted = new LinkedHashMap<>();
        attributes
                .names()
                .forEach(name -> posted.put(
                        name, attributes.getAll(name).stream().map(Call::typed).toList()));
        return posted;
    }

    /** Leaves out the sign that nobody can type and the database cannot hold. */
    private static String typed(String value) {
        return value.replace("\0", "");
    }

    /** Returns the files that were posted. */
    public List<FileUpload> files() {
        return context.fileUploads();
    }

    /** Returns the body as it came. */
    public Buffer body() {
        return RawBody.of(context);
    }

    /** Returns the body as a JSON object that has no other properties than these. */
    public ObjectNode json(String... properties) {
        if (JsonShape.read(body()) instanceof ObjectNode object) {
            JsonShape.requireOnly(object, properties);
            JsonShape.requireStorable(object);
            return object;
        }
        throw HttpProblem.of(400, "http/json-object");
    }

    /** Returns the body as the text of some JSON that can be kept. */
    public String jsonText() {
        JsonShape.requireStorable(JsonShape.read(body()));
        return body().toString();
    }

    /** Returns what the request insists on: a version, and one effect however often it comes. */
    public Terms terms() {
        Optional<Long> version = header("If-Match")
                .filter(tag -> !tag.equals("*"))
                .map(tag -> {
                    Matcher matcher = ENTITY_TAG.matcher(tag.strip());
                    if (!matcher.matches()) {
                        throw HttpProblem.of(400, "http/if-match", tag);
                    }
                    return Long.parseLong(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                });
        Optional<String> key = header("Idempotency-Key").map(given -> {
            if (given.isBlank() || given.length() > KEY_LENGTH) {
                throw HttpProblem.of(400, "http/idempotency-key", String.valueOf(KEY_LENGTH));
            }
            return given;
        });
        return new Terms(version, key, digest());
    }

    /** Returns a digest of the whole request. */
    public String digest() {
        return Tokens.digest(context.request().method() + " "
                + context.request().uri() + "\n" + java.util.Base64.getEncoder().encodeToString(body().getBytes()));
    }

    RoutingContext context() {
        return context;
    }
}

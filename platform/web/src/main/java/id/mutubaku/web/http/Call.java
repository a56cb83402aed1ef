package id.mutubaku.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.cases.CaseNumbers;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.sessions.Visitor;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.KeepableValues;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.web.http.Received.Upload;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request as handlers see it. Its body is read before they are called. */
public final class Call {
    private final HttpServerRequest request;
    private final Address address;
    private final Caller caller;
    private final Received received;
    private final JsonNode json;

    /**
     * The address of a request as the routes know it.
     *
     * @param route the path of the route that matched, with {@code :name} for what varies; empty where none did
     * @param parts what stands in the path for each name
     */
    public record Address(String route, Map<String, String> parts) {
        /** The address of a request that no route answers. */
        public static final Address UNKNOWN = new Address("", Map.of());
    }

    private Call(HttpServerRequest request, Address address, Caller caller, Received received, JsonNode json) {
        this.request = request;
        this.address = address;
        this.caller = caller;
        this.received = received;
        this.json = json;
    }

    /** Takes a request of which nothing has been found out yet. */
    public static Call of(HttpServerRequest request, Address address) {
        return new Call(request, address, Caller.STRANGER, Received.NOTHING, MissingNode.getInstance());
    }

    /** Returns the same call, knowing who sends it. */
    public Call from(Caller sender) {
        return new Call(request, address, sender, received, json);
    }

    /** Returns the same call with its body. */
    public Call with(Received body) {
        return new Call(request, address, caller, body, json);
    }

    /** Returns the same call with the JSON that its body was found to be. */
    public Call with(JsonNode found) {
        return new Call(request, address, caller, received, found);
    }

    /** Returns the path of the route that matched, such as {@code /:region/}: what rights depend on. */
    public String route() {
        return address.route();
    }

    /** Returns the body. */
    public Received received() {
        return received;
    }

    /** Returns who asks. */
    public Principal principal() {
        return caller.principal();
    }

    /** Returns all for whom the call speaks: who signed in, then who follows the case that it is about. */
    public List<Principal> principals() {
        return caller.principals();
    }

    /** Returns who follows the case that the call is about, in this browser. */
    public Optional<Follower> follower() {
        return caller.follower();
    }

    /** Returns the account that asks; a route that only accounts may call. */
    public AccountHolder account() {
        if (caller.principal() instanceof AccountHolder account) {
            return account;
        }
        throw HttpProblem.of(401, "http/sign-in");
    }

    /** Returns the language in which to answer. */
    public Language language() {
        if (isApi()) {
            return Language.of(header("Accept-Language").orElse(""));
        }
        return rawPath().startsWith("/en/") ? Language.EN : Language.ID;
    }

    /** Returns what stands before every link of a page: nothing, or {@code /en}. */
    public String prefix() {
        return language() == Language.EN ? "/en" : "";
    }

    /** Returns the path and query without the language prefix; of an address that no page can have, the first page's. */
    public String path() {
        String prefix = isApi() ? "" : prefix();
        return Optional.of(request.uri())
                .filter(uri -> uri.startsWith(prefix + "/"))
                .flatMap(uri -> LocalPath.of(uri.substring(prefix.length())))
                .orElse("/");
    }

    /** Returns what is asked, as method and path, without what stands in the query. */
    public String action() {
        return request.method() + " " + rawPath();
    }

    /** Tells whether the call came to the programs' side rather than to a page. */
    public boolean isApi() {
        return isForPrograms(rawPath());
    }

    private String rawPath() {
        return Optional.ofNullable(request.path()).orElse("/");
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/health/") || path.equals("/metrics");
    }

    /** Returns a part of the path that the route names. */
    public String part(String name) {
        String part = address.parts().getOrDefault(name, "");
        if (!KeepableValues.isKeepable(part)) {
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
        return Optional.ofNullable(request.params().get(name)).filter(value -> !value.isBlank());
    }

    /** Returns all values of the query that have a name. */
    public List<String> queries(String name) {
        return List.copyOf(request.params().getAll(name));
    }

    /** Tells whether the query has a name, with a value or without. */
    public boolean asks(String name) {
        return request.params().contains(name);
    }

    /** Returns the session token that came with the call. */
    public Optional<String> token() {
        return Security.token(request);
    }

    /** Returns the token with which the browser follows the case that the call is about. */
    public Optional<String> followingToken() {
        return Security.followingToken(request);
    }

    /** Returns from where the call comes. */
    public Visitor visitor() {
        return new Visitor(
                caller.address(),
                header("User-Agent").orElse(""),
                isApi() ? Optional.empty() : Security.browser(request));
    }

    /** Returns a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** Returns where this server is reached from outside, such as {@code https://sop.example.go.id}. */
    public String origin() {
        return Security.origin(request);
    }

    /** Returns one posted value, without the spaces around it; empty where it was not posted. */
    public String posted(String name) {
        return rawPosted(name).strip();
    }

    /** Returns one posted value as it was typed, such as a password. */
    public String rawPosted(String name) {
        List<String> values = received.values().getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Returns all posted values by name, in the order in which they came. */
    public Map<String, List<String>> posted() {
        return received.values();
    }

    /** Returns the files that were posted. */
    public List<Upload> files() {
        return received.uploads();
    }

    /** Returns the one file that the body is. */
    public Upload file() {
        return received.uploads().get(0);
    }

    /** Returns the body as it came. */
    public Buffer body() {
        return received.bytes();
    }

    /** Returns the JSON that the body is, as a record of what the contract allows in it. */
    public <T> T json(Class<T> type) {
        if (json.isMissingNode()) {
            throw new IllegalStateException("The contract has no JSON for " + route());
        }
        return JsonMapping.MAPPER.convertValue(json, type);
    }

    /** Returns what the request insists on: a version, and one effect however often it comes. */
    public Terms terms() {
        return RequestTerms.of(request, body().getBytes());
    }

    /**
     * Returns the same for a request whose body went to disk.
     *
     * @param sha256 of the body
     */
    public Terms terms(String sha256) {
        return RequestTerms.of(request, sha256.getBytes(StandardCharsets.US_ASCII));
    }

    HttpServerRequest request() {
        return request;
    }
}

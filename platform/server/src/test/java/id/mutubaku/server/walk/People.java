package id.mutubaku.server.walk;

import id.mutubaku.server.client.Api;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the demo accounts of one server, each signed in once. */
public final class People {
    private final Api nobody;
    private final Map<String, Api> signedIn = new ConcurrentHashMap<>();

    public People(Api nobody) {
        this.nobody = nobody;
    }

    /** Returns a client who is not signed in. */
    public Api nobody() {
        return nobody;
    }

    /** Returns a client who is signed in with an account. */
    public Api as(String username) {
        return signedIn.computeIfAbsent(username, nobody::as);
    }

    /** Returns a client who is an actor of a region. */
    public Api as(String actor, String region) {
        return as(actor + "." + region);
    }
}

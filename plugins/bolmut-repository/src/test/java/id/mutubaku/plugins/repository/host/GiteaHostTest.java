package id.mutubaku.plugins.repository.host;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds {@link GiteaHost} to the contract. */
final class GiteaHostTest extends HostContract {
    private final GiteaServer server;

    GiteaHostTest() throws IOException {
        server = new GiteaServer();
    }

    @Override
    JsonServer server() {
        return server;
    }

    @Override
    Host host(String token, String owner) {
        return new GiteaHost(Fixtures.web(), server.url() + "/", token, owner);
    }

    @Override
    Host host() {
        return host(Fixtures.TOKEN, owner());
    }

    @Override
    String owner() {
        return "kominfo";
    }

    @Override
    void foreign(String name) {
        server.addForeign(name);
    }

    @Override
    Set<String> names() {
        return Set.copyOf(server.repositories.keySet());
    }

    @Override
    Map<String, String> files(String name) {
        return repository(name).files;
    }

    @Override
    List<String> issues(String name) {
        return repository(name).issues;
    }

    @Override
    Set<String> members(String name) {
        return repository(name).collaborators.keySet();
    }

    @Override
    boolean isProtected(String name) {
        return repository(name).rules.containsKey("main");
    }

    @Override
    void clear() {
        server.repositories.clear();
    }

    @Override
    void forgetMark(String name) {
        repository(name).made.addProperty("description", "Diubah orang");
    }

    private GiteaServer.Repository repository(String name) {
        return java.util.Objects.requireNonNull(server.repositories.get(name));
    }
}

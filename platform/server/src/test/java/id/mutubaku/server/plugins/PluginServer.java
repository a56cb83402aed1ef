package id.mutubaku.server.plugins;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.option.PluginOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.server.walk.People;
import id.mutubaku.workshop.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** A platform on a database of its own that trusts the key {@code dinas}, and its administrator. */
final class PluginServer implements AutoCloseable {
    static final String TRUSTED = "dinas";

    private final Platform platform;
    private final People people;

    private PluginServer(Platform platform) {
        this.platform = platform;
        this.people = new People(Api.at(platform.port()));
    }

    /** Makes the folder of certificates that servers trust. */
    static Path trusting(Path folder, Keys keys) throws IOException {
        Path trust = Files.createDirectories(folder.resolve("trust"));
        keys.pem(TRUSTED, trust.resolve("dinas.pem"));
        return trust;
    }

    static PluginServer start(Path data, Path definitions, String database, Path trust) {
        return start(data, definitions, database, new PluginOptions(Optional.empty(), Optional.of(trust)));
    }

    /** Starts one that runs a plugin from where it is built. */
    static PluginServer developing(Path data, Path definitions, String database, Path developed) {
        return start(
                data,
                definitions,
                database,
                new PluginOptions(Optional.empty(), Optional.empty(), Optional.of(developed)));
    }

    private static PluginServer start(Path data, Path definitions, String database, PluginOptions plugins) {
        return new PluginServer(Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                data,
                definitions,
                Optional.of(database),
                true,
                InstantSource.system(),
                Outgoing.NOTHING,
                plugins)));
    }

    int port() {
        return platform.port();
    }

    People people() {
        return people;
    }

    Api nobody() {
        return people.nobody();
    }

    Api as(String username) {
        return people.as(username);
    }

    Api admin() {
        return as("admin");
    }

    /** Installs a jar, whatever is answered. */
    static Answer install(Api admin, Path jar) throws IOException {
        return admin.post("/api/v1/plugins").bytes(Files.readAllBytes(jar)).send();
    }

    /** Says how a region uses a plugin, whatever is answered. */
    static Answer choose(Api admin, String region, String plugin, Map<String, Object> wish) {
        return admin.put("/api/v1/" + region + "/plugins/" + plugin).json(wish).send();
    }

    /** Finds a plugin in the list; missing where it is not there. */
    static JsonNode listed(Api admin, String plugin) {
        for (JsonNode each : admin.get("/api/v1/plugins").send().expect(200).json()) {
            if (each.path("id").asText().equals(plugin)) {
                return each;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    @Override
    public void close() {
        platform.close();
    }
}

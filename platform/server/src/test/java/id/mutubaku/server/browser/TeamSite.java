package id.mutubaku.server.browser;

import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.option.PluginOptions;
import id.mutubaku.server.platform.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Runs a platform for one region of the test's own, which trusts nobody's plugins yet, and a browser to visit it. */
final class TeamSite implements AutoCloseable {
    private static final Path REGION = Path.of("src/test/resources/id/mutubaku/server/walk/pulau-tujuh/region.json");

    private final Path trust;
    private final Platform platform;
    private final Chromium chromium;

    TeamSite(Path folder) throws IOException {
        trust = Files.createDirectories(folder.resolve("trust"));
        platform = Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                definitions(folder.resolve("definitions")),
                Optional.of(Running.shared().newDatabase("regional_team")),
                true,
                InstantSource.system(),
                Outgoing.NOTHING,
                new PluginOptions(Optional.empty(), Optional.of(trust))));
        chromium = Chromium.start();
    }

    private static Path definitions(Path folder) throws IOException {
        Copies.copy(Running.DEFINITIONS.resolve("calendars"), folder.resolve("calendars"));
        Path region = Files.createDirectories(folder.resolve("pulau-tujuh"));
        Files.copy(REGION, region.resolve("region.json"));
        try (InputStream sop = Objects.requireNonNull(TeamSite.class.getResourceAsStream("buka-data.json"))) {
            Files.copy(sop, region.resolve("buka-data.json"));
        }
        return folder;
    }

    int port() {
        return platform.port();
    }

    /** Lets a certificate count, as whoever runs the server does: by copying a file. */
    void trusts(Path certificate) throws IOException {
        Files.copy(certificate, trust.resolve(certificate.getFileName()));
    }

    Person visitor() {
        return Person.atDesk(chromium.browser(), "http://127.0.0.1:" + port());
    }

    @Override
    public void close() {
        chromium.close();
        platform.close();
    }
}

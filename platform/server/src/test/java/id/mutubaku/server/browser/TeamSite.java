package id.mutubaku.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import id.mutubaku.server.Outgoing;
import id.mutubaku.server.Platform;
import id.mutubaku.server.PluginOptions;
import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.Running;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Runs a platform for one region of the test's own, which trusts nobody's plugins yet, and a browser to visit it. */
final class TeamSite implements AutoCloseable {
    private static final Path REGION = Path.of("src/test/resources/id/mutubaku/server/walk/pulau-tujuh/region.json");

    private final Path trust;
    private final Platform platform;
    private final Playwright playwright;
    private final Browser browser;

    TeamSite(Path folder, Path chromium) throws IOException {
        trust = Files.createDirectories(folder.resolve("trust"));
        platform = Platform.start(new Platform.Options(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                definitions(folder.resolve("definitions")),
                Optional.of(Running.shared().newDatabase("regional_team")),
                true,
                InstantSource.system(),
                Outgoing.NOTHING,
                new PluginOptions(Optional.empty(), Optional.of(trust))));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
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
        return Person.atDesk(browser, "http://127.0.0.1:" + port());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        platform.close();
    }
}

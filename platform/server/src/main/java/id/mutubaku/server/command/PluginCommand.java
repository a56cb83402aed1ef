package id.mutubaku.server.command;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.casework.plugins.PluginInspection;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.PlatformVersion;
import id.mutubaku.host.trust.Catalogue;
import id.mutubaku.host.trust.PluginJar;
import id.mutubaku.host.trust.Trust;
import id.mutubaku.host.trust.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Verifies plugin jars here, and installs, configures and removes plugins of a running server. */
@Command(
        name = "plugin",
        mixinStandardHelpOptions = true,
        description = "Memeriksa, memasang, dan mengatur plugin. / Verifies, installs and configures plugins.")
final class PluginCommand {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Mutubaku mutubaku;

    @Option(
            names = "--server",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            defaultValue = "http://127.0.0.1:8080",
            description = "Server yang berjalan / the running server (${DEFAULT-VALUE}).")
    private URI server;

    @Option(
            names = "--user",
            scope = ScopeType.INHERIT,
            defaultValue = "admin",
            description = "Akun administrator / account (${DEFAULT-VALUE}); kata sandi / password: MUTUBAKU_PASSWORD.")
    private String user;

    @Option(names = "--lang", scope = ScopeType.INHERIT, defaultValue = "id", description = "id, en")
    private String language;

    @Command(name = "verify", description = "Memeriksa tanda tangan dan isi jar. / Verifies jars, offline.")
    int verify(
            @Parameters(arity = "1..*", paramLabel = "JAR") List<Path> jars,
            @Option(names = "--trust", required = true, paramLabel = "DIR", description = "Sertifikat / certificates.")
                    Path trust,
            @Option(names = "--catalogue", paramLabel = "JAR", description = "Katalog dengan pencabutan / revocations.")
                    @Nullable
                    Path catalogue)
            throws IOException {
        if (!Files.isDirectory(trust)) {
            throw wrong("Folder sertifikat tidak ada: / There is no folder of certificates: " + trust);
        }
        Trust trusted = Trust.in(Trust.certificates(trust), Instant.now());
        if (catalogue != null) {
            var read = Catalogue.read(catalogue, trusted);
            if (read.value().isEmpty()) {
                print(catalogue, read.problems());
                return 1;
            }
            trusted = trusted.revoking(
                    read.value().get().revokedCertificates(), read.value().get().revokedJars());
        }
        boolean good = true;
        for (Path jar : jars) {
            good &= verified(jar, PluginJar.verify(jar, trusted, PlatformVersion.CURRENT));
        }
        return good ? 0 : 1;
    }

    private boolean verified(Path jar, Verdict verdict) {
        return verdict.fold(
                accepted -> {
                    List<Problem> problems = PluginInspection.of(jar).problems();
                    if (!problems.isEmpty()) {
                        print(jar, problems);
                        return false;
                    }
                    out().println(jar + ": " + accepted.declaration().id() + " "
                            + accepted.declaration().version() + ", "
                            + accepted.signer()
                                    .map(signer -> signer.subject() + ", " + signer.until())
                                    .orElse(""));
                    out().flush();
                    return true;
                },
                refused -> {
                    print(jar, refused.problems());
                    out().println("SHA-256: " + refused.sha256());
                    out().flush();
                    return false;
                });
    }

    private void print(Path jar, List<Problem> problems) {
        problems.forEach(problem -> out().println(jar + ": "
                + problem.severity().word() + " " + problem.rule() + ": " + problem.sentence(Language.of(language))));
        out().flush();
    }

    @Command(name = "list", description = "Menampilkan plugin yang terpasang. / Lists what is installed.")
    int list(@Option(names = "--json", description = "Untuk program / for programs.") boolean json) {
        return json
                ? request("GET", "/api/v1/plugins", BodyPublishers.noBody())
                : remote().ask(
                                "GET",
                                "/api/v1/plugins",
                                BodyPublishers.noBody(),
                                PluginTable.in(Language.of(language))::of);
    }

    @Command(name = "install", description = "Memasang jar untuk semua daerah. / Installs a jar.")
    int install(
            @Parameters(paramLabel = "JAR") Path jar,
            @Option(
                            names = "--allow",
                            paramLabel = "SHA256",
                            description = "Sidik jari yang diizinkan / let in by hash.")
                    @Nullable
                    String allow) {
        String query = allow == null ? "" : "?allow=" + encoded(allow);
        return request("POST", "/api/v1/plugins" + query, BodyPublishers.ofByteArray(bytes(jar)));
    }

    @Command(name = "catalogue", description = "Menerima katalog luring. / Takes over an offline catalogue.")
    int catalogue(@Parameters(paramLabel = "JAR") Path jar) {
        return request("POST", "/api/v1/plugins/catalogue", BodyPublishers.ofByteArray(bytes(jar)));
    }

    @Command(name = "take", description = "Memasang dari katalog yang berlaku. / Installs from the catalogue in force.")
    int take(@Parameters(paramLabel = "PLUGIN") String plugin, @Parameters(paramLabel = "VERSION") String version) {
        return request(
                "POST",
                "/api/v1/plugins/catalogue/" + encoded(plugin) + "/" + encoded(version),
                BodyPublishers.noBody());
    }

    @Command(name = "enable", description = "Mengaktifkan dan mengatur untuk satu daerah. / Switches on for a region.")
    int enable(
            @Parameters(paramLabel = "PLUGIN") String plugin,
            @Option(names = "--region", required = true) String region,
            @Option(names = "--version", paramLabel = "VERSION") @Nullable String version,
            @Option(
                            names = "--settings",
                            paramLabel = "JSON",
                            description = "Berkas JSON yang menggantikan semua pengaturan, kecuali rahasia yang tidak"
                                    + " disebut / file that replaces all settings but the secrets that it leaves out.")
                    @Nullable
                    Path settings) {
        var json = JsonMapping.MAPPER.createObjectNode().put("enabled", true);
        if (version != null) {
            json.put("version", version);
        }
        if (settings != null) {
            json.set("settings", json(settings));
        }
        return request("PUT", use(region, plugin), BodyPublishers.ofString(json.toString()));
    }

    @Command(
            name = "settings",
            description = {
                "Menampilkan atau menyimpan pengaturan satu versi. / Shows or saves the settings of a version.",
                "Rahasia tidak ditampilkan, dan yang tidak ada di berkas tetap. Yang lain diganti seluruhnya oleh berkas. /"
                        + " Secrets are not shown, and stay where the file has none; the file replaces all others."
            })
    int settings(
            @Parameters(paramLabel = "PLUGIN") String plugin,
            @Option(names = "--region", required = true) String region,
            @Option(names = "--version", paramLabel = "VERSION") @Nullable String version,
            @Option(names = "--settings", paramLabel = "JSON", description = "Berkas JSON / file.") @Nullable
                    Path settings) {
        if (settings == null) {
            String path = use(region, plugin) + (version == null ? "" : "/" + encoded(version));
            return request("GET", path, BodyPublishers.noBody());
        }
        if (version == null) {
            throw wrong("Sebutkan versinya: --version. / Name the version: --version.");
        }
        var json = JsonMapping.MAPPER.createObjectNode();
        json.set("settings", json(settings));
        return request("PUT", use(region, plugin) + "/" + encoded(version), BodyPublishers.ofString(json.toString()));
    }

    @Command(name = "disable", description = "Menonaktifkan untuk satu daerah. / Switches off for a region.")
    int disable(
            @Parameters(paramLabel = "PLUGIN") String plugin,
            @Option(names = "--region", required = true) String region) {
        return request("PUT", use(region, plugin), BodyPublishers.ofString("{\"enabled\": false}"));
    }

    @Command(name = "remove", description = "Melepaskan satu versi. / Removes a version.")
    int remove(@Parameters(paramLabel = "PLUGIN") String plugin, @Parameters(paramLabel = "VERSION") String version) {
        return request(
                "DELETE", "/api/v1/plugins/" + encoded(plugin) + "/" + encoded(version), BodyPublishers.noBody());
    }

    private byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw wrong("Berkas tidak dapat dibaca: / Cannot read the file: " + file);
        }
    }

    private JsonNode json(Path file) {
        try {
            return JsonMapping.MAPPER.readTree(bytes(file));
        } catch (IOException malformed) {
            throw wrong("Berkas ini bukan JSON: / The file is no JSON: " + file + ": " + malformed.getMessage());
        }
    }

    private static String use(String region, String plugin) {
        return "/api/v1/" + encoded(region) + "/plugins/" + encoded(plugin);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private int request(String method, String path, BodyPublisher body) {
        return remote().ask(method, path, body);
    }

    private RemoteServer remote() {
        Optional<String> password = Optional.ofNullable(mutubaku.environment().get("MUTUBAKU_PASSWORD"));
        return new RemoteServer(spec.commandLine(), server, user, password, language);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

package id.mutubaku.server.command;

import id.mutubaku.casework.mail.SmtpAddress;
import id.mutubaku.server.option.DatabaseOptions;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.option.PluginOptions;
import id.mutubaku.server.option.WebOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.server.process.MemoryGuard;
import id.mutubaku.store.connection.ConnectionShare;
import id.mutubaku.store.jobs.Cycle;
import id.mutubaku.web.admission.Quota;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the regions until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Melayani semua daerah. / Serves all regions.")
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", description = "Port (${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Alamat / address (${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--data", defaultValue = "data", description = "Folder data (${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--definitions",
            defaultValue = "sop-definitions",
            description = "Folder definisi / definitions (${DEFAULT-VALUE}).")
    private Path definitions;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "postgresql://… , atau / or: MUTUBAKU_DATABASE, MUTUBAKU_DATABASE_PASSWORD; bawaan / default:"
                    + " embedded.")
    private @Nullable String database;

    @Option(
            names = "--connections",
            defaultValue = "" + ConnectionShare.DEFAULT,
            paramLabel = "N",
            description = "Koneksi ke basis data / connections to the database (${DEFAULT-VALUE}).")
    private int connections;

    @Option(names = "--demo", description = "Akun contoh, kata sandi \"demo\". / Demo accounts, password \"demo\".")
    private boolean demo;

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description = "smtp(s)://user:password@host:port untuk surel, atau / for mail, or: MUTUBAKU_SMTP.")
    private @Nullable String smtp;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Alamat publik, untuk tautan / public address, for links: https://sop.example.go.id")
    private @Nullable String address;

    @Option(
            names = "--retry",
            paramLabel = "CYCLE",
            defaultValue = Outgoing.CYCLE,
            description = "Pengulangan yang gagal / how failures are repeated (${DEFAULT-VALUE}).")
    private String retry;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "Folder jar plugin yang dipasang saat mulai / jars to install at the start.")
    private @Nullable Path plugins;

    @Option(
            names = "--trust",
            paramLabel = "DIR",
            description = "Folder sertifikat tepercaya (PEM) / trusted certificates; bawaan / default: DATA/trust.")
    private @Nullable Path trust;

    @Option(
            names = "--develop",
            paramLabel = "PATH",
            description =
                    "Plugin yang sedang dibuat: folder kelas atau jar, tanpa tanda tangan, dimuat ulang sesudah dibangun"
                            + " / a plugin in development, unsigned, loaded anew after each build.")
    private @Nullable Path develop;

    @Option(
            names = "--forwarded",
            description = "Percaya X-Forwarded-* dari proxy di depan / believe the proxy in front.")
    private boolean forwarded;

    @Option(
            names = "--quota-requests",
            paramLabel = "N",
            defaultValue = "600",
            description = "Kiriman tanpa masuk per alamat tiap 10 menit / anonymous posts (${DEFAULT-VALUE}).")
    private int quotaRequests;

    @Option(
            names = "--quota-megabytes",
            paramLabel = "N",
            defaultValue = "300",
            description = "MB tanpa masuk per alamat tiap 10 menit / anonymous MB (${DEFAULT-VALUE}).")
    private int quotaMegabytes;

    @Option(
            names = "--quota-total",
            paramLabel = "N",
            defaultValue = "2000",
            description = "MB tanpa masuk dari semua alamat tiap 10 menit / of all addresses (${DEFAULT-VALUE}).")
    private int quotaTotal;

    @Option(
            names = "--security-contact",
            paramLabel = "ADDRESS",
            description = "Kepada siapa celah keamanan dilaporkan / whom to tell about weaknesses:"
                    + " MUTUBAKU_SECURITY_CONTACT.")
    private @Nullable String securityContact;

    @Override
    public Integer call() throws InterruptedException {
        if (demo && !isLoopback()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--demo hanya boleh di alamat lokal (127.0.0.1), karena kata sandinya diketahui umum. "
                            + "/ --demo is for loopback addresses only, since its password is public.");
        }
        if (develop != null && (!isLoopback() || forwarded)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--develop hanya boleh di alamat lokal (127.0.0.1) tanpa --forwarded, karena plugin itu tidak ditandatangani. "
                            + "/ --develop is for loopback addresses without --forwarded only, since that plugin is not signed.");
        }
        MemoryGuard.install();
        Platform platform = Platform.start(new PlatformOptions(
                host,
                port,
                data,
                definitions,
                new DatabaseOptions(
                        DatabaseOptions.address(Optional.ofNullable(database), System.getenv()), connections),
                demo,
                InstantSource.system(),
                outgoing(),
                new PluginOptions(
                        Optional.ofNullable(plugins), Optional.ofNullable(trust), Optional.ofNullable(develop)),
                web(System.getenv())));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "mutubaku-stop"));
        spec.commandLine().getOut().println(platform.greeting());
        spec.commandLine().getOut().flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private WebOptions web(Map<String, String> environment) {
        try {
            return new WebOptions(
                    Quota.of(quotaRequests, quotaMegabytes, quotaTotal),
                    WebOptions.PATIENCE,
                    forwarded,
                    Optional.ofNullable(environment.get("MUTUBAKU_METRICS_TOKEN")),
                    Optional.ofNullable(securityContact)
                            .or(() -> Optional.ofNullable(environment.get("MUTUBAKU_SECURITY_CONTACT")))
                            .map(WebOptions::contact));
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), String.valueOf(malformed.getMessage()));
        }
    }

    private Outgoing outgoing() {
        Map<String, String> environment = System.getenv();
        try {
            return new Outgoing(
                    Optional.ofNullable(smtp)
                            .or(() -> Optional.ofNullable(environment.get("MUTUBAKU_SMTP")))
                            .map(SmtpAddress::of),
                    Optional.ofNullable(address).map(Outgoing::address),
                    Cycle.of(retry),
                    environment);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), String.valueOf(malformed.getMessage()));
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}

package id.mutubaku.server.crash;

import id.mutubaku.postgres.EmbeddedPostgres;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.command.Mutubaku;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own, always on the same port and data, that can be killed and started again. */
final class ServerProcess implements AutoCloseable {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(90).toNanos();
    private static final long STEP_MILLIS = 50;
    private static final String UNPACKED = "mutubaku.postgres.unpacked";
    private static final int FAILURE_LINES = 25;

    private final Path data;
    private final List<String> arguments;
    private final Map<String, String> environment;
    private final int port;
    private @Nullable Process process;

    ServerProcess(Path data) throws IOException {
        this(data, List.of("--definitions=" + Running.DEFINITIONS), Map.of());
    }

    /** Prepares a server with further arguments and variables of its environment. */
    ServerProcess(Path data, List<String> arguments, Map<String, String> environment) throws IOException {
        this.data = data;
        this.arguments = List.copyOf(arguments);
        this.environment = Map.copyOf(environment);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Starts it and waits until it answers. */
    void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-D" + UNPACKED + "=" + System.getProperty(UNPACKED, ""),
                "-cp",
                System.getProperty("java.class.path"),
                Mutubaku.class.getName(),
                "serve",
                "--demo",
                "--port=" + port,
                "--data=" + data));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
        awaitReady();
    }

    /** Waits until the server and its database answer. */
    void awaitReady() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!isReady()) {
            if (process == null || !process.isAlive() || System.nanoTime() - start > PATIENCE_NANOS) {
                throw new AssertionError("The server does not get ready. It says:\n" + Files.readString(log()));
            }
            Thread.sleep(STEP_MILLIS);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return Api.sendOnce(question).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Kills the server without a chance to tidy up. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Kills the PostgreSQL that the server runs. */
    void killPostmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid"))
                .get(0)
                .strip();
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    /** Returns the address of the database of the live server. */
    String database() {
        return EmbeddedPostgres.find(data).orElseThrow().uri();
    }

    /** Stops it in order, its PostgreSQL too. */
    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(hang -> running.destroyForcibly())
                    .join();
        }
    }

    /** Returns what the log says of failures that nobody foresaw. */
    String failures() throws IOException {
        List<String> lines = Files.readAllLines(log());
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains("Failure "))
                .mapToObj(line -> String.join(
                        System.lineSeparator(), lines.subList(line, Math.min(line + FAILURE_LINES, lines.size()))))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private Path log() {
        return data.resolveSibling("server.log");
    }
}

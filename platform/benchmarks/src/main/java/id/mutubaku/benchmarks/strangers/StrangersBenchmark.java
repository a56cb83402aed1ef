package id.mutubaku.benchmarks.strangers;

import id.mutubaku.benchmarks.library.SampleRegions;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures what officials of one region wait while strangers attack a server of 512 MB, beside a control in which
 * another program burns as much of the same cores. Phases take turns in one run: what counts is the ratio.
 */
public final class StrangersBenchmark {
    private static final int ROUNDS = 3;
    private static final int SECONDS_A_PHASE = 15;
    private static final PrintStream OUT = System.out;

    private StrangersBenchmark() {}

    /** Prints times, memory and disk. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mutubaku-strangers");
        int port = freePort();
        Process server = java(
                "-Xmx512m",
                "id.mutubaku.server.command.Mutubaku",
                List.of(
                        "serve",
                        "--demo",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        folder.resolve("data").toString(),
                        "--definitions",
                        SampleRegions.written(folder).toString()));
        try {
            Official official = Official.signedIn(port);
            official.work(SECONDS_A_PHASE);
            for (int round = 1; round <= ROUNDS; round++) {
                measure(server, official, port, folder);
            }
        } finally {
            server.destroy();
            server.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static void measure(Process server, Official official, int port, Path folder)
            throws IOException, InterruptedException {
        double quiet = cpuSeconds(server);
        Official.Waits alone = official.work(SECONDS_A_PHASE);
        double own = cpuSeconds(server) - quiet;
        Process attackers = java("-Xmx512m", Attackers.class.getName(), List.of(String.valueOf(port)));
        double before = cpuSeconds(server);
        Official.Waits attacked = official.work(SECONDS_A_PHASE);
        double burnt = cpuSeconds(server) - before - own + cpuSeconds(attackers);
        stop(attackers);
        double share = burnt / SECONDS_A_PHASE;
        Process burner = java("-Xmx64m", Burner.class.getName(), List.of(String.valueOf(share)));
        Official.Waits control = official.work(SECONDS_A_PHASE);
        double burntInControl = cpuSeconds(burner);
        stop(burner);
        OUT.printf("alone    %s%n", alone);
        OUT.printf("attacked %s; strangers burnt %.1f s of CPU%n", attacked, burnt);
        OUT.printf("control  %s; burner burnt %.1f s of CPU%n", control, burntInControl);
        OUT.printf(
                "ratio p95: live %.2f, completion %.2f; server %d MB resident, data folder %d MB%n%n",
                attacked.live() / control.live(),
                attacked.completion() / control.completion(),
                residentMegabytes(server),
                megabytes(folder));
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static Process java(String memory, String main, List<String> arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                memory,
                                "-cp",
                                System.getProperty("java.class.path"),
                                main),
                        arguments.stream())
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static double cpuSeconds(Process process) {
        return process.info()
                .totalCpuDuration()
                .map(used -> used.toMillis() / 1000.0)
                .orElse(0.0);
    }

    private static long residentMegabytes(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        }
    }

    private static long megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                            .filter(java.io.File::isFile)
                            .mapToLong(java.io.File::length)
                            .sum()
                    / 1_000_000;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

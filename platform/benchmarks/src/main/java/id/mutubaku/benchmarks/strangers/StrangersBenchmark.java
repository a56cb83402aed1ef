package id.mutubaku.benchmarks.strangers;

import id.mutubaku.benchmarks.library.SampleRegions;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures what officials of one region wait while strangers attack a server of 512 MB, beside a control in which
 * another program burns as much of the same cores. Short phases take turns in one run, so that whatever else the machine
 * does meets all of them: what counts is the ratio.
 *
 * <p>The control is made after the attack that was measured just before. The strangers have burnt what their own program,
 * the server and its database used together, without what the officials' completions cost when they are alone. The
 * burner burns as many seconds, as much of them in the kernel (by sending to itself), and with as many threads at once:
 * how long somebody waits for a core depends on how many others want it. It goes by CPU time, so that it makes up for
 * what the officials took from it. Both figures are printed, and taken after programs have warmed up.
 */
public final class StrangersBenchmark {
    private static final int ROUNDS = 6;
    private static final int SECONDS_A_PHASE = 8;
    private static final int WARM_UP_SECONDS = 4;
    private static final PrintStream OUT = System.out;

    private final Program server;
    private final Official official;
    private final int port;
    private final Path folder;

    private StrangersBenchmark(Program server, Official official, int port, Path folder) {
        this.server = server;
        this.official = official;
        this.port = port;
        this.folder = folder;
    }

    /**
     * What was seen in a phase.
     *
     * @param waits of the officials
     * @param burnt by the server and the program beside it, each second
     * @param threads that wanted a core, on average
     */
    private record Phase(Official.Waits waits, Load burnt, double threads) {
        /** Returns what was burnt for something else than completions that cost what they did alone. */
        Load beyond(Phase alone) {
            double share = waits.completions() / (double) alone.waits.completions();
            return burnt.minus(alone.burnt.times(share));
        }

        Phase and(Phase other) {
            return new Phase(waits.and(other.waits), burnt, threads);
        }

        void print(String name, Load beside) {
            OUT.printf("%-8s %s; %s, %.1f threads wanted a core%n", name, waits, beside, threads);
        }
    }

    /** Prints times, CPU, memory and disk. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mutubaku-strangers");
        int port = freePort();
        OUT.println("load of the machine before: "
                + Files.readString(Path.of("/proc/loadavg")).strip());
        try (Program server = Program.start("-Xmx512m", "id.mutubaku.server.command.Mutubaku", serve(port, folder))) {
            Official official = Official.signedIn(port);
            official.work(2 * SECONDS_A_PHASE);
            new StrangersBenchmark(server, official, port, folder).run();
        }
    }

    private static List<String> serve(int port, Path folder) throws IOException {
        return List.of(
                "serve",
                "--demo",
                "--port",
                String.valueOf(port),
                "--data",
                folder.resolve("data").toString(),
                "--definitions",
                SampleRegions.written(folder).toString());
    }

    private void run() throws IOException, InterruptedException {
        Optional<Phase> attacks = Optional.empty();
        Optional<Phase> controls = Optional.empty();
        for (int round = 1; round <= ROUNDS; round++) {
            Phase alone = phase();
            Phase attack = attacked();
            Load burnt = attack.beyond(alone);
            Phase control = control(burnt, Math.max(1, Math.round(attack.threads() - alone.threads())));
            alone.print("alone", alone.burnt());
            attack.print("attacked", burnt);
            control.print("control", control.beyond(alone));
            OUT.printf("p95 attacked to control: %s%n%n", attack.waits().ratioTo(control.waits()));
            attacks = Optional.of(attacks.map(attack::and).orElse(attack));
            controls = Optional.of(controls.map(control::and).orElse(control));
        }
        OUT.printf(
                "all rounds: p95 attacked to control: %s; server %d MB resident, data folder %d MB%n",
                attacks.orElseThrow().waits().ratioTo(controls.orElseThrow().waits()),
                server.residentMegabytes(),
                megabytes());
    }

    private Phase attacked() throws IOException, InterruptedException {
        try (Program attackers = Program.start("-Xmx512m", Attackers.class.getName(), List.of(String.valueOf(port)))) {
            TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
            return phase(attackers);
        }
    }

    private Phase control(Load burnt, long threads) throws IOException, InterruptedException {
        List<String> arguments =
                List.of(String.valueOf(threads), String.valueOf(burnt.user()), String.valueOf(burnt.system()));
        try (Program burner = Program.start("-Xmx64m", Burner.class.getName(), arguments)) {
            TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
            return phase(burner);
        }
    }

    private Phase phase(Program... beside) {
        Program[] programs = Stream.concat(Stream.of(server), Stream.of(beside)).toArray(Program[]::new);
        Load before = Load.of(programs);
        long begun = System.nanoTime();
        try (RunnableThreads runnable = new RunnableThreads(programs)) {
            Official.Waits waits = official.work(SECONDS_A_PHASE);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Phase(waits, Load.of(programs).minus(before).times(1 / seconds), runnable.average());
        }
    }

    private long megabytes() throws IOException {
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

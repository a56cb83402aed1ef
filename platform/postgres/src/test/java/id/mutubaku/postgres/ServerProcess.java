package id.mutubaku.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the embedded PostgreSQL in a process of its own that a test can kill. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final long postmaster;
    private final String uri;

    private ServerProcess(Process process, long postmaster, String uri) {
        this.process = process;
        this.postmaster = postmaster;
        this.uri = uri;
    }

    /** Prints the postmaster's process id and the address, then waits to be killed. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        System.out.println(postgres.pid() + " " + postgres.address().uri());
        Thread.currentThread().join();
    }

    static ServerProcess start(Path dataFolder) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ServerProcess.class.getName(), dataFolder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the process ended before PostgreSQL was ready");
        }
        String[] words = line.split(" ", 2);
        return new ServerProcess(process, Long.parseLong(words[0]), words[1]);
    }

    long pid() {
        return process.pid();
    }

    long postmaster() {
        return postmaster;
    }

    String uri() {
        return uri;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}

package id.mutubaku.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Makes the database files once and keeps their password. */
final class Cluster {
    static final String HOST = "127.0.0.1";
    static final String USER = "mutubaku";
    static final String DATABASE = "mutubaku";

    private final Programs programs;
    private final Layout layout;

    Cluster(Programs programs, Layout layout) {
        this.programs = programs;
        this.layout = layout;
    }

    /** Refuses programs that do not run here and files that they cannot open. */
    void requireReadable() throws IOException {
        String have = String.valueOf(programs.majorVersion());
        Path cluster = layout.cluster();
        if (!Files.exists(cluster)) {
            return;
        }
        Path versionFile = cluster.resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            throw new PostgresException("damaged", cluster);
        }
        String made = Files.readString(versionFile).strip();
        if (!made.equals(have)) {
            throw new PostgresException("version", cluster, made, have);
        }
    }

    /**
     * Makes what is missing: the files with an empty database, or a lost password.
     *
     * <p>The password file appears last, so that a kill in between leads to a new password and never to a wrong one.
     */
    void complete() throws IOException {
        if (Files.exists(layout.cluster()) && Files.exists(layout.passwordFile())) {
            return;
        }
        String password = newPassword();
        Path unfinished = Folders.unfinished(layout.root());
        Path passwordFile = unfinished.resolve("password");
        Files.createFile(passwordFile);
        Layout.onlyOwner(passwordFile, "rw-------");
        Files.writeString(passwordFile, password);
        Folders.sync(passwordFile);
        if (Files.exists(layout.cluster())) {
            execute(layout.cluster(), "ALTER ROLE " + USER + " PASSWORD '" + password + "'");
        } else {
            Path cluster = unfinished.resolve("data");
            initialize(cluster, passwordFile);
            execute(cluster, "CREATE DATABASE " + DATABASE);
            Folders.publish(cluster, layout.cluster());
        }
        Folders.publish(passwordFile, layout.passwordFile());
        Folders.delete(unfinished);
    }

    static PostgresAddress address(Layout layout, int port) throws IOException {
        return new PostgresAddress(
                HOST, port, USER, Files.readString(layout.passwordFile()).strip(), DATABASE);
    }

    /** Sorts by code point but knows upper and lower case of all scripts, alike on every system. */
    private void initialize(Path cluster, Path passwordFile) throws IOException {
        List<String> arguments = List.of(
                "--pgdata=" + cluster,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        programs.run("initdb", "", arguments).orThrow("initialize");
    }

    /** Runs a statement without a server, with the whole cluster to itself. */
    private void execute(Path cluster, String statement) throws IOException {
        List<String> arguments =
                List.of("--single", "-D", cluster.toString(), "-c", "fsync=on", "-c", "exit_on_error=on", "postgres");
        programs.run("postgres", statement + ";\n", arguments).orThrow("initialize");
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(random), StandardCharsets.US_ASCII);
    }
}

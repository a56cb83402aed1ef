package id.mutubaku.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real binaries; all tests share one data folder, for unpacking takes longer than they do. */
@Timeout(120)
class EmbeddedPostgresTest {
    private static Path data;
    private static Path shared;
    private static Sql sql;

    private final BlockingQueue<EmbeddedPostgres.State> states = new LinkedBlockingQueue<>();
    private EmbeddedPostgres postgres;

    @BeforeAll
    static void prepare(@TempDir Path folder) {
        shared = folder.resolve("shared");
        System.setProperty(Binaries.SHARED, shared.toString());
        data = folder.resolve("folder with spaces");
        sql = new Sql();
    }

    @AfterAll
    static void release() {
        sql.close();
    }

    @BeforeEach
    void start() {
        postgres = EmbeddedPostgres.start(data, states::add);
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void settings_areDurable() throws Exception {
        assertEquals("on", query("show fsync"));
        assertEquals("on", query("show synchronous_commit"));
        assertEquals("on", query("show full_page_writes"));
        assertEquals("UTF8", query("show server_encoding"));
        assertEquals("on", query("show data_checksums"));
    }

    @Test
    void settings_cannotBeWeakenedByTheConfigurationFile() throws Exception {
        query("alter system set fsync = off");
        query("alter system set synchronous_commit = off");

        postgres.stop();
        start();

        assertEquals("on", query("show fsync"));
        assertEquals("on", query("show synchronous_commit"));
        query("alter system reset all");
    }

    @Test
    void rows_areKeptBetweenTwoStarts() throws Exception {
        query("create table kept (value text)");
        query("insert into kept values ('ada')");

        postgres.stop();
        start();

        assertEquals("ada", query("select value from kept"));
    }

    @Test
    void text_isLoweredBeyondAsciiAndSortedByCodePoint() throws Exception {
        assertEquals("élan", query("select lower('ÉLAN')"));
        assertEquals("true", query("select 'Z' < 'a'"));
    }

    @Test
    void port_isOpenOnLoopbackOnly() throws Exception {
        int port = postgres.address().port();
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();

        new Socket(InetAddress.getLoopbackAddress(), port).close();
        for (InetAddress other : others) {
            assertThrows(IOException.class, () -> new Socket(other, port).close(), other::getHostAddress);
        }
    }

    @Test
    void connection_withAWrongPasswordIsRefused() {
        PostgresAddress right = postgres.address();
        PostgresAddress wrong =
                new PostgresAddress(right.host(), right.port(), right.user(), "tebakan", right.database());

        PgException refusal = assertThrows(PgException.class, () -> sql.run(wrong.uri(), "select 1"));

        assertEquals("28P01", refusal.getSqlState());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void password_isReadableByItsOwnerOnlyAndNotPrinted() throws Exception {
        Path file = data.resolve("postgresql/password");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(postgres.address().toString().contains(Files.readString(file)));
    }

    @Test
    void lostPassword_isReplacedAndTheRowsStay() throws Exception {
        query("create table locked_up as select 'ada' as value");
        String before = postgres.address().password();
        postgres.stop();
        Files.delete(data.resolve("postgresql/password"));

        start();

        assertNotEquals(before, postgres.address().password());
        assertEquals("ada", query("select value from locked_up"));
    }

    @Test
    void killedPostmaster_comesBackOnTheSamePortWithEveryCommittedRow() throws Exception {
        query("create table survived (value int)");
        query("insert into survived select generate_series(1, 1000)");
        long before = postgres.pid();
        long start = System.nanoTime();

        kill(before);

        assertEquals(EmbeddedPostgres.State.RESTARTING, states.poll(30, TimeUnit.SECONDS));
        assertEquals(EmbeddedPostgres.State.RUNNING, states.poll(30, TimeUnit.SECONDS));
        report("killed postmaster back after", start);
        assertNotEquals(before, postgres.pid());
        assertEquals("1000", query("select count(*) from survived"));
    }

    @Test
    void killedPostmaster_comesBackWhileAnOldBackendIsBusy() throws Exception {
        String uri = postgres.address().uri();
        Thread busy = new Thread(() -> assertThrows(
                Exception.class,
                () -> sql.run(uri, "select count(*) from generate_series(1, 2000000000) a where a % 7 = 8")));
        busy.start();
        while (!query("select count(*) from pg_stat_activity where query like '%a \\% 7%' and pid <> pg_backend_pid()")
                .equals("1")) {
            Thread.sleep(10);
        }
        long start = System.nanoTime();

        kill(postgres.pid());

        assertEquals(EmbeddedPostgres.State.RESTARTING, states.poll(30, TimeUnit.SECONDS));
        assertEquals(EmbeddedPostgres.State.RUNNING, states.poll(30, TimeUnit.SECONDS));
        report("killed postmaster with a busy backend back after", start);
        busy.join();
        assertEquals("1", query("select 1"));
    }

    @Test
    void killedServer_isTakenOverWithEveryCommittedRow() throws Exception {
        postgres.stop();
        long orphan;
        try (ServerProcess server = ServerProcess.start(data)) {
            sql.run(server.uri(), "create table inherited as select 'ada' as value");
            orphan = server.postmaster();
            server.kill();
        }
        assertTrue(alive(orphan), "PostgreSQL outlives its killed server");
        long start = System.nanoTime();

        start();

        report("killed server taken over after", start);
        assertFalse(alive(orphan));
        assertEquals("ada", query("select value from inherited"));
    }

    @Test
    void secondServer_isRefusedInAndOutsideOfThisProcess() throws Exception {
        PostgresException here = assertThrows(PostgresException.class, () -> EmbeddedPostgres.start(data));
        assertTrue(
                here.getMessage().contains("proses " + ProcessHandle.current().pid()), here.getMessage());
        assertThrows(IOException.class, () -> ServerProcess.start(data));
        assertEquals("1", query("select 1"));

        postgres.stop();
        try (ServerProcess other = ServerProcess.start(data)) {
            PostgresException there = assertThrows(PostgresException.class, () -> EmbeddedPostgres.start(data));
            assertTrue(there.getMessage().contains("process " + other.pid()), there.getMessage());
            assertEquals("1", sql.run(other.uri(), "select 1"));
        }
    }

    @Test
    void find_givesTheAddressOfALiveServerOnly() {
        assertEquals(Optional.of(postgres.address()), EmbeddedPostgres.find(data));

        postgres.stop();

        assertEquals(Optional.empty(), EmbeddedPostgres.find(data));
    }

    @Test
    void stop_endsThePostmasterAndMayBeRepeated() {
        long pid = postgres.pid();
        assertTrue(postgres.running());

        postgres.stop();
        postgres.stop();

        assertFalse(alive(pid));
        assertEquals(EmbeddedPostgres.State.STOPPED, postgres.state());
        assertEquals(List.of(EmbeddedPostgres.State.STOPPED), List.copyOf(states));
    }

    @Test
    void secondStart_unpacksNothingAndMakesNoCluster() throws Exception {
        postgres.stop();
        Map<String, FileTime> before = made();
        long start = System.nanoTime();

        start();

        report("second start after", start);
        assertEquals(before, made());
    }

    /** Returns what takes time to make, the programs and the cluster, with when it was made. */
    private Map<String, FileTime> made() throws IOException {
        Map<String, FileTime> made = new TreeMap<>();
        try (Stream<Path> folders = Files.list(data.resolve("postgresql"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                for (String file : List.of("PG_VERSION", "bin")) {
                    if (Files.exists(folder.resolve(file))) {
                        made.put(folder.getFileName() + "/" + file, Files.getLastModifiedTime(folder.resolve(file)));
                    }
                }
            }
        }
        assertEquals(2, made.size(), made::toString);
        return made;
    }

    @Test
    void programs_areUnpackedOnceForSeveralFolders_eachOfWhichRunsItsOwn(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres other = EmbeddedPostgres.start(folder)) {
            assertEquals(key(program(shared)), key(program(data.resolve("postgresql"))));
            assertEquals(key(program(shared)), key(program(folder.resolve("postgresql"))));
            assertTrue(command(postgres).startsWith(data.toRealPath()));
            assertTrue(command(other).startsWith(folder.toRealPath()));
        }
    }

    private static Path program(Path unpacked) throws IOException {
        try (Stream<Path> folders = Files.list(unpacked)) {
            return folders.map(folder -> folder.resolve("bin/postgres"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Returns by what the disk knows a file; where it says nothing, two files are the same if they are equal. */
    private static Object key(Path file) throws IOException {
        return Optional.ofNullable(
                        Files.readAttributes(file, BasicFileAttributes.class).fileKey())
                .orElse(Files.size(file));
    }

    private static Path command(EmbeddedPostgres postgres) {
        return Path.of(
                ProcessHandle.of(postgres.pid()).orElseThrow().info().command().orElseThrow());
    }

    @Test
    void reusedProcessId_isNotTakenForALivePostmaster() throws Exception {
        postgres.stop();
        Files.writeString(
                data.resolve("postgresql/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("postgresql/data") + "\n0\n1\n\n127.0.0.1\n");

        start();

        assertEquals("1", query("select 1"));
    }

    @Test
    void unfinishedFolders_areThrownAway() throws Exception {
        postgres.stop();
        Path unfinished = Files.createDirectories(data.resolve("postgresql/new-123/data/base"));

        start();

        assertFalse(Files.exists(unfinished));
    }

    @Test
    void otherMajorVersion_isRefusedWithASentence() throws Exception {
        postgres.stop();
        Path versionFile = data.resolve("postgresql/data/PG_VERSION");
        String version = Files.readString(versionFile);
        Files.writeString(versionFile, "9\n");
        try {
            PostgresException refusal = assertThrows(PostgresException.class, this::start);
            assertTrue(refusal.getMessage().contains("was made by PostgreSQL 9"), refusal.getMessage());
        } finally {
            Files.writeString(versionFile, version);
        }
    }

    @Test
    void folder_whoseNameAShellWouldReadIsRefused() {
        PostgresException refusal =
                assertThrows(PostgresException.class, () -> EmbeddedPostgres.start(data.resolve("$(reboot)")));

        assertTrue(refusal.getMessage().contains("$(reboot)"), refusal.getMessage());
        assertFalse(Files.exists(data.resolve("$(reboot)")));
    }

    private String query(String statement) throws Exception {
        return sql.run(postgres.address().uri(), statement);
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }

    private static void report(String what, long start) {
        System.out.println(what + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}

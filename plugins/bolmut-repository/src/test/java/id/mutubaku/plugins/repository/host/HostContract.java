package id.mutubaku.plugins.repository.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.host.tester.MemoryRegister;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Holds the hosts that have an API to one behaviour, over HTTP. */
abstract class HostContract {

    abstract JsonServer server();

    abstract Host host(String token, String owner);

    abstract Host host();

    /** Puts a project there that is somebody else's. */
    abstract void foreign(String name);

    /** Returns the names of all projects. */
    abstract Set<String> names();

    abstract Map<String, String> files(String name);

    abstract List<String> issues(String name);

    /** Returns the user names of those who may write. */
    abstract Set<String> members(String name);

    abstract boolean isProtected(String name);

    @AfterEach
    void close() {
        server().close();
    }

    @Test
    void project_isThereWithEverything() throws Exception {
        Provisioned made = provision("a", new MemoryRegister());

        assertComplete("e-arsip");
        assertTrue(made.project().endsWith("/e-arsip"), made::project);
        assertTrue(made.cloneUrl().startsWith(server().url()) && made.cloneUrl().endsWith("/e-arsip.git"));
        assertEquals(List.of("Ani"), made.admitted());
        assertEquals(List.of("Budi", "Cici"), made.unknown());
    }

    @Test
    void secondAttempt_writesNothingTwice() throws Exception {
        MemoryRegister register = new MemoryRegister();
        Provisioned first = provision("a", register);
        assertEquals(first, provision("a", register));
        assertEquals(first, provision("a", new MemoryRegister()));

        assertEquals(Set.of("e-arsip"), names());
        assertComplete("e-arsip");
    }

    @Test
    void attemptThatFailsAnywhere_isFinishedByTheNext() throws Exception {
        provision("zero", new MemoryRegister());
        int writes = server().writes().size();
        for (int at = 0; at < writes; at++) {
            for (boolean isDone : new boolean[] {false, true}) {
                MemoryRegister register = new MemoryRegister();
                String mark = "mark-" + at + isDone;
                Set<String> before = names();
                server().failAt(at, isDone);
                HostFailure failure = assertThrows(HostFailure.class, () -> provision(mark, register));
                assertTrue(String.valueOf(failure.getMessage()).contains("HTTP 500"), failure::toString);

                provision(mark, register);
                List<String> added = new ArrayList<>(names());
                added.removeAll(before);
                assertEquals(1, added.size(), mark);
                assertComplete(added.get(0));
                server().failAt(-1, false);
            }
            clear();
        }
        assertTrue(writes >= 6, () -> "only " + writes);
    }

    @Test
    void foreignProject_isNotTouched() throws Exception {
        foreign("e-arsip");
        foreign("e-arsip-2");

        Provisioned made = provision("a", new MemoryRegister());

        assertTrue(made.project().endsWith("/e-arsip-3"), made::project);
        assertComplete("e-arsip-3");
        assertEquals(Map.of(), files("e-arsip"));
        assertEquals(List.of(), issues("e-arsip"));
        assertEquals(Set.of(), members("e-arsip"));
    }

    @Test
    void nameTakenBetweenLookingAndCreating_isLeftToTheOther() throws Exception {
        Host host = host();
        assertEquals(Host.Standing.FREE, host.look("e-arsip", "a"));
        foreign("e-arsip");

        assertEquals(false, host.create("e-arsip", Fixtures.project("a")));
        assertEquals(Host.Standing.TAKEN, host.look("e-arsip", "a"));
    }

    @Test
    void renamedInTheDescription_isStillFoundByTheRegister() throws Exception {
        MemoryRegister register = new MemoryRegister();
        Provisioned first = provision("a", register);
        forgetMark("e-arsip");

        assertEquals(first, provision("a", register));
        assertEquals(Set.of("e-arsip"), names());
    }

    @Test
    void wrongToken_isASentence() {
        Provisioner provisioner = new Provisioner(host("salah", owner()), new MemoryRegister());

        HostFailure failure = assertThrows(HostFailure.class, () -> provisioner.provision(Fixtures.project("a")));

        assertTrue(
                String.valueOf(failure.getMessage()).startsWith("Server menolak token (HTTP 401"), failure::toString);
        assertEquals(Set.of(), names());
    }

    @Test
    void unknownOwner_isASentence() {
        Provisioner provisioner = new Provisioner(host(Fixtures.TOKEN, "tidak-ada"), new MemoryRegister());

        HostFailure failure = assertThrows(HostFailure.class, () -> provisioner.provision(Fixtures.project("a")));

        assertTrue(String.valueOf(failure.getMessage()).contains("tidak-ada tidak ada di"), failure::toString);
    }

    abstract String owner();

    abstract void clear();

    abstract void forgetMark(String name);

    private void assertComplete(String name) {
        assertEquals(Fixtures.FILES, files(name));
        assertEquals(List.of("UAT", "Penetration testing"), issues(name));
        assertEquals(Set.of("ani"), members(name));
        assertTrue(isProtected(name));
    }

    private Provisioned provision(String mark, MemoryRegister register) throws IOException, InterruptedException {
        return new Provisioner(host(), register).provision(Fixtures.project(mark));
    }
}

package id.mutubaku.plugins.repository.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.host.tester.MemoryRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds repositories in a folder against the git of the machine. */
final class FolderHostTest {
    @TempDir
    Path folder = Path.of("");

    @TempDir
    Path work = Path.of("");

    @Test
    void repository_isClonedCommittedToAndPushedTo() throws Exception {
        Provisioned made = provision("a", new MemoryRegister());
        Git.ok(work, "clone", made.cloneUrl(), "satu");
        Path clone = work.resolve("satu");

        assertEquals("main", Git.ok(clone, "rev-parse", "--abbrev-ref", "HEAD"));
        assertEquals(
                "e-Arsip|Dinas Kominfo|noreply@contoh.go.id|2026-07-01T09:30:00+08:00",
                Git.ok(clone, "log", "--format=%s|%an|%ae|%aI"));
        assertEquals(
                Fixtures.FILES.keySet(),
                Set.copyOf(Git.ok(clone, "ls-files").lines().toList()));
        assertEquals("# e-Arsip\n", Files.readString(clone.resolve("README.md")));
        Git.ok(Path.of(made.cloneUrl()), "fsck", "--strict", "--full");

        Files.writeString(clone.resolve("baru.txt"), "baru\n");
        Git.ok(clone, "add", "baru.txt");
        Git.ok(clone, "commit", "-m", "Tambah");
        Git.ok(clone, "push", "origin", "main");
        Git.ok(work, "clone", made.cloneUrl(), "dua");
        assertEquals("baru\n", Files.readString(work.resolve("dua/baru.txt")));
    }

    @Test
    void main_isNeitherRewrittenNorDeleted() throws Exception {
        Provisioned made = provision("a", new MemoryRegister());
        Git.ok(work, "clone", made.cloneUrl(), "satu");
        Path clone = work.resolve("satu");
        String before = Git.ok(clone, "rev-parse", "HEAD");
        Git.ok(clone, "commit", "--amend", "-m", "Lain");

        Git.Ran rewritten = Git.run(clone, "push", "--force", "origin", "main");
        Git.Ran deleted = Git.run(clone, "push", "origin", ":main");

        assertNotEquals(0, rewritten.status(), rewritten.said());
        assertNotEquals(0, deleted.status(), deleted.said());
        assertEquals(before, Git.ok(Path.of(made.cloneUrl()), "rev-parse", "main"));
    }

    @Test
    void secondAttempt_findsTheFirst_alsoAfterPeopleWorkedInIt() throws Exception {
        MemoryRegister register = new MemoryRegister();
        Provisioned first = provision("a", register);
        Git.ok(work, "clone", first.cloneUrl(), "satu");
        Path clone = work.resolve("satu");
        Git.ok(clone, "commit", "--allow-empty", "-m", "Kerja");
        Git.ok(clone, "push", "origin", "main");
        Git.ok(Path.of(first.cloneUrl()), "pack-refs", "--all");
        String head = Git.ok(clone, "rev-parse", "HEAD");

        assertEquals(first, provision("a", register));
        assertEquals(first, provision("a", new MemoryRegister()));
        assertEquals(head, Git.ok(Path.of(first.cloneUrl()), "rev-parse", "main"));
        assertEquals(List.of("e-arsip.git"), names());
    }

    @Test
    void anotherProject_getsAnotherName() throws Exception {
        Provisioned first = provision("a", new MemoryRegister());
        Provisioned other = provision("b", new MemoryRegister());

        assertEquals("e-arsip", first.project());
        assertEquals("e-arsip-2", other.project());
    }

    @Test
    void foreignFolder_isNotTouched() throws Exception {
        Path foreign = Files.createDirectories(folder.resolve("e-arsip.git"));
        Files.writeString(foreign.resolve("config"), "[core]\n\tbare = true\n");

        assertEquals("e-arsip-2", provision("a", new MemoryRegister()).project());
        assertEquals("[core]\n\tbare = true\n", Files.readString(foreign.resolve("config")));
        try (Stream<Path> inside = Files.list(foreign)) {
            assertEquals(1, inside.count());
        }
    }

    @Test
    void allNamesTaken_areASentence() throws Exception {
        for (String name : Fixtures.project("a").names()) {
            Files.createDirectories(folder.resolve(name + ".git"));
        }

        HostFailure failure = assertThrows(HostFailure.class, () -> provision("a", new MemoryRegister()));

        assertTrue(String.valueOf(failure.getMessage()).startsWith("Nama e-arsip dan semua nama"), failure::toString);
    }

    @Test
    void attemptThatDiedWhileWriting_isBegunAnew() throws Exception {
        Path half = Files.createDirectories(folder.resolve(".e-arsip.a.new"));
        Files.writeString(half.resolve("HEAD"), "ref: refs/heads/lain\n");
        Files.createDirectories(half.resolve("objects/zz"));

        Provisioned made = provision("a", new MemoryRegister());

        Git.ok(Path.of(made.cloneUrl()), "fsck", "--strict");
        assertEquals(List.of("e-arsip.git"), names());
    }

    @Test
    void ownRepositoryWithoutABranch_isFinished() throws Exception {
        Provisioned made = provision("a", new MemoryRegister());
        Path place = Path.of(made.cloneUrl());
        Files.delete(place.resolve("refs/heads/main"));
        Folders.delete(place.resolve("objects"));

        assertEquals(made, provision("a", new MemoryRegister()));
        Git.ok(place, "fsck", "--strict");
        assertEquals(4, Git.ok(place, "ls-tree", "--name-only", "main").lines().count());
    }

    @Test
    void folderThatCannotBeMade_isASentence_andTheNextAttemptGoesOn() throws Exception {
        Path blocked = folder.resolve("git");
        Files.writeString(blocked, "a file where the folder should be");
        Host host = new FolderHost(blocked, Optional.empty(), Optional.empty());
        Provisioner provisioner = new Provisioner(host, new MemoryRegister());

        HostFailure failure = assertThrows(HostFailure.class, () -> provisioner.provision(Fixtures.project("a")));
        assertTrue(String.valueOf(failure.getMessage()).contains("tidak dapat ditulisi"), failure::toString);
        Files.delete(blocked);

        Git.ok(Path.of(provisioner.provision(Fixtures.project("a")).cloneUrl()), "fsck", "--strict");
    }

    @Test
    void attemptsAtOnce_neverShareAName_andOneKeyGetsOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Provisioned>> attempts = Stream.of("a", "b", "c", "d", "e", "f")
                    .<Callable<Provisioned>>map(mark -> () -> provision(mark, new MemoryRegister()))
                    .toList();
            Set<String> names = threads.invokeAll(attempts).stream()
                    .map(FolderHostTest::result)
                    .map(Provisioned::project)
                    .collect(Collectors.toSet());

            assertEquals(6, names.size());
            assertEquals(6, names().size());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void addresses_areThoseOfTheSettings() throws Exception {
        Host host = new FolderHost(
                folder, Optional.of("ssh://git@git.contoh.go.id/srv/git"), Optional.of("https://git.contoh.go.id/"));

        Provisioned made = new Provisioner(host, new MemoryRegister()).provision(Fixtures.project("a"));

        assertEquals("ssh://git@git.contoh.go.id/srv/git/e-arsip.git", made.cloneUrl());
        assertEquals(Optional.of("https://git.contoh.go.id/e-arsip.git"), made.webUrl());
    }

    private Provisioned provision(String mark, MemoryRegister register) throws IOException, InterruptedException {
        Host host = new FolderHost(folder, Optional.empty(), Optional.empty());
        return new Provisioner(host, register).provision(Fixtures.project(mark));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Provisioned result(Future<Provisioned> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}

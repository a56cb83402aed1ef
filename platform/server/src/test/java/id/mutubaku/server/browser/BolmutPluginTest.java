package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds Bolmut's plugin to a repository that a developer really clones and pushes to. */
@WithPlugins
class BolmutPluginTest {
    @Test
    void project_hasARepository_toCloneCommitAndPush(Site site, @TempDir Path folder) throws Exception {
        Ordered application = Ordered.application(site).listed();
        String page = "/bolmut/kasus/" + application.number();

        Person kasi = site.official("kasi-egov.bolmut").opens(page).awaits("Alamat untuk mengklon");
        String address = kasi.answer("Alamat untuk mengklon");
        String first = clone(address, folder.resolve("first"));
        assertTrue(first.contains("Si-Aduan"), first);
        assertTrue(first.contains("Bangun aplikasi pengaduan warga."), first);
        push(folder.resolve("first"));
        clone(address, folder.resolve("second"));
        assertEquals("halo\n", Files.readString(folder.resolve("second/halo.txt")));

        application.planned().developed().approved();
        site.official("kadis.bolmut")
                .opens(page)
                .sees("Permohonan berakhir: Aplikasi disetujui")
                .sees("Selesai otomatis: Membuat proyek dan repositori kode sumber")
                .sees(address);
    }

    /** Clones, and returns what the README says. */
    static String clone(String address, Path to) throws IOException, InterruptedException {
        git(Path.of("target"), "clone", address, to.toString());
        return Files.readString(to.resolve("README.md"));
    }

    private static void push(Path work) throws IOException, InterruptedException {
        Files.writeString(work.resolve("halo.txt"), "halo\n");
        git(work, "add", "halo.txt");
        git(work, "-c", "user.name=Dewi", "-c", "user.email=dewi@example.go.id", "commit", "-m", "Sapa warga");
        git(work, "push", "origin", "HEAD");
    }

    private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "safe.directory=*"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), said);
    }
}

package id.mutubaku.plugins.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.tester.PluginFaulted;
import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.plugins.repository.host.Fixtures;
import id.mutubaku.plugins.repository.host.Git;
import id.mutubaku.plugins.repository.host.GiteaServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the action as the platform would. */
final class ProvisionTest {
    private static final String ACTION = "provision";

    @TempDir
    Path work = Path.of("");

    private PluginTester plugin = PluginTester.of(Path.of("target/classes"), Config.class, Gson.class);

    @AfterEach
    void close() {
        plugin.close();
    }

    @Test
    void withoutSettings_aBareRepositoryIsMade_andWorks() throws Exception {
        Outcome outcome = plugin.run(ACTION, subject(), "key-1");
        Map<String, String> facts = facts(outcome);

        assertEquals("layanan-aduan", facts.get("project"));
        assertEquals("main", facts.get("defaultBranch"));
        assertFalse(facts.containsKey("webUrl"));
        String url = String.valueOf(facts.get("cloneUrl"));
        assertTrue(Path.of(url).startsWith(plugin.folder()), url);
        Git.ok(work, "clone", url, "satu");
        Path clone = work.resolve("satu");
        assertEquals(
                Set.of("README.md", "LICENSE", ".gitignore", "DAFTAR-ARTEFAK.md"),
                Set.copyOf(Git.ok(clone, "ls-files").lines().toList()));
        String readme = Files.readString(clone.resolve("README.md"));
        assertTrue(readme.startsWith("# Layanan aduan \\<script\\>\n"), readme);
        assertTrue(readme.contains("- Nomor permohonan: BMU-1\n") && readme.contains("- Ani Wati\n"), readme);
        assertTrue(Files.readString(clone.resolve("LICENSE")).startsWith("Hak cipta (c) 2026 Dinas"));
        assertEquals(
                6,
                Files.readString(clone.resolve("DAFTAR-ARTEFAK.md"))
                        .lines()
                        .filter(line -> line.startsWith("- [ ] "))
                        .count());
        Files.writeString(clone.resolve("main.py"), "print(1)\n");
        Git.ok(clone, "add", "main.py");
        Git.ok(clone, "commit", "-m", "Mulai");
        Git.ok(clone, "push", "origin", "main");
    }

    @Test
    void sameKey_answersTheSame_andAnotherKeyMakesAnother() {
        Outcome first = plugin.run(ACTION, subject(), "key-1");

        assertEquals(first, plugin.run(ACTION, subject(), "key-1"));
        assertEquals(
                "layanan-aduan-2", facts(plugin.run(ACTION, subject(), "key-2")).get("project"));
    }

    @Test
    void patternAndFields_makeTheName() {
        plugin.settings(Map.of(
                "namePattern", "{tahun}-{nama}",
                "nameField", "lain/tidak-ada",
                "applicationField", "perintah/namaAplikasi"));

        assertEquals(
                "2026-e-aduan-terpadu",
                facts(plugin.run(ACTION, subject(), "key-1")).get("project"));
    }

    @Test
    void readmeFields_areQuoted() throws Exception {
        plugin.settings(Map.of(
                "folder",
                work.resolve("git").toString(),
                "license",
                "mit",
                "readmeFields",
                List.of(Map.of("title", "Uraian", "field", "perintah/uraian"))));

        Outcome outcome = plugin.run(ACTION, subject(), "key-1");

        String place = work.resolve("git/layanan-aduan.git").toString();
        assertEquals(place, facts(outcome).get("cloneUrl"));
        String readme = Git.ok(Path.of(place), "show", "main:README.md");
        assertTrue(readme.contains("## Uraian\n\n> \\# bukan judul\n> baris dua"), readme);
        assertTrue(Git.ok(Path.of(place), "show", "main:LICENSE").contains("Copyright (c) 2026 Dinas"));
    }

    @Test
    void ownLicence_needsItsText() {
        plugin.settings(Map.of("license", "own"));

        PluginFaulted faulted = assertThrows(PluginFaulted.class, () -> plugin.run(ACTION, subject(), "key-1"));

        assertTrue(faulted.fault().detail().id().contains("Teks lisensi sendiri belum diisi"), faulted::toString);
    }

    @Test
    void gitea_getsTheProjectAndTheMembersItKnows() throws Exception {
        try (GiteaServer gitea = new GiteaServer()) {
            plugin.settings(gitea(gitea.url()));

            Outcome outcome = plugin.run(ACTION, subject(), "key-1");

            assertEquals("kominfo/layanan-aduan", facts(outcome).get("project"));
            assertEquals(gitea.url() + "/kominfo/layanan-aduan", facts(outcome).get("webUrl"));
            assertEquals("Budi", facts(outcome).get("withoutAccess"));
            assertTrue(outcome.sentence().id().endsWith("tidak dikenal: Budi."), outcome::toString);
            assertFalse(outcome.toString().contains(Fixtures.TOKEN));
            GiteaServer.Repository made = java.util.Objects.requireNonNull(gitea.repositories.get("layanan-aduan"));
            assertEquals(Set.of("ani", "dewi"), made.collaborators.keySet());
            assertEquals(6, made.issues.size());
            assertEquals(outcome, plugin.run(ACTION, subject(), "key-1"));
        }
    }

    @Test
    void giteaWithoutAddress_saysWhatIsMissing() {
        plugin.settings(Map.of("host", "gitea", "token", "x", "owner", "kominfo"));

        PluginFaulted faulted = assertThrows(PluginFaulted.class, () -> plugin.run(ACTION, subject(), "key-1"));

        assertTrue(faulted.fault().detail().id().contains("Alamat Gitea atau GitLab belum diisi"), faulted::toString);
    }

    private static Map<String, Object> gitea(String url) {
        return Map.of(
                "host",
                "gitea",
                "url",
                url,
                "token",
                Fixtures.TOKEN,
                "owner",
                "kominfo",
                "memberSteps",
                List.of("buat-proyek"),
                "people",
                List.of(Map.of("name", "ani  WATI", "user", "ani"), Map.of("name", "Dewi", "user", "dewi")));
    }

    private static Subject subject() {
        return PluginTester.subject("contoh")
                .at(Instant.parse("2026-07-01T01:30:00Z"))
                .number("BMU-1")
                .answer("perintah", "namaAplikasi", "e-Aduan Terpadu")
                .answer("perintah", "uraian", "# bukan judul\nbaris dua")
                .answer("proyek", "namaProyek", "Layanan aduan <script>")
                .answer("proyek", "repositori", "layanan-aduan")
                .answer(
                        "proyek",
                        "anggota",
                        List.of(
                                Map.of("nama", "Ani Wati", "peran", "Programer"),
                                Map.of("nama", "Budi", "peran", "Sistem Analis")))
                .doer("buat-proyek", "Dewi")
                .build();
    }

    private static Map<String, String> facts(Outcome outcome) {
        return outcome.facts().stream().collect(Collectors.toMap(Outcome.Fact::key, Outcome.Fact::value));
    }
}

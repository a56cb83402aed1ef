package id.mutubaku.server.notices;

import static id.mutubaku.server.client.Running.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.casework.mail.SmtpAddress;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.PostOffice;
import id.mutubaku.server.client.PostOffice.Letter;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.server.walk.FormData;
import id.mutubaku.server.walk.People;
import id.mutubaku.server.walk.SampleFile;
import id.mutubaku.store.jobs.Cycle;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets an office and an applicant without an account work on a case, and reads the mail that each gets. */
final class CaseMailTest {
    private static final String APPLICANT = "siti@contoh.go.id";
    private static final String KADIS = "kadis.banten@surat.go.id";
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    /** Friday, 10.00 WIB. */
    private static final Instant FRIDAY = Instant.parse("2025-08-15T03:00:00Z");

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(FRIDAY);
    private static PostOffice office;
    private static Platform platform;
    private static Pool pool;
    private static People people;
    private static Map<String, Object> data = Map.of();

    private String address = "";
    private String number = "";
    private String code = "";
    private Api applicant = Api.at(0);

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        office = new PostOffice();
        Path definitions = folder.resolve("definitions");
        Copies.copy(Running.DEFINITIONS, definitions);
        Path sop = definitions.resolve("banten/pembangunan-aplikasi.json");
        String text = Files.readString(sop);
        String late = text.replaceFirst(
                "\"id\": \"terima\",", "$0 \"escalations\": [{\"after\": \"PT1H\", \"tell\": [\"kabid\"]}],");
        assertFalse(late.equals(text), "nothing was edited");
        Files.writeString(sop, late);
        String database = Running.shared().newDatabase("case_mail");
        platform = Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                definitions,
                Optional.of(database),
                true,
                NOW::get,
                new Outgoing(
                        Optional.of(SmtpAddress.of(office.url())),
                        Optional.empty(),
                        Cycle.of("R2/PT0.1S,PT0.3S"),
                        Map.of())));
        pool = Running.shared().pool(database);
        await(pool.query("update account set email = username || '@surat.go.id'")
                .execute());
        people = new People(Api.at(platform.port()));
        Sop found =
                Running.read(definitions).latest("banten/pembangunan-aplikasi").orElseThrow();
        data = FormData.of(found.form("pengajuan").orElseThrow(), List.of(), false);
    }

    @AfterAll
    static void stop() {
        platform.close();
        await(pool.close());
        office.close();
    }

    /** Sends an application, which then waits for kadis. */
    @BeforeEach
    void send() {
        NOW.set(FRIDAY);
        JsonNode opened = people.nobody()
                .post("/api/v1/banten/cases")
                .json(Map.of("sop", "pembangunan-aplikasi", "data", data))
                .send()
                .expect(201)
                .json();
        number = opened.path("number").asText();
        code = opened.path("trackingCode").asText();
        address = "/api/v1/banten/cases/" + number;
        applicant = people.nobody().following(number, code);
        applicant
                .put(address + "/documents/surat-permohonan")
                .bytes(SampleFile.of("application/pdf").content().getBytes())
                .send()
                .expect(200);
        applicant.post(address + "/steps/ajukan/complete").send().expect(200);
    }

    @Test
    void applicantWithoutAccount_getsNumberCodeAndLink_atTheAddressOfTheForm() {
        Letter first = letter(APPLICANT, "Permohonan # sudah kami terima");

        assertTrue(first.body().contains("Kode lacak: " + code), first.body());
        assertTrue(
                first.body()
                        .contains("http://127.0.0.1:" + platform.port() + "/lacak?nomor=" + number + "&kode=" + code),
                first.body());
        letter(KADIS, "Permohonan # menunggu Anda");
        assertEquals(1, about(APPLICANT).size(), "who sent it need not be told that it waits for them");
    }

    @Test
    void lateStep_isToldBeforeItIsDue_whenItIs_andToOthersAfterwards() {
        NOW.set(Instant.parse("2025-08-20T03:00:00Z"));

        assertTrue(letter(KADIS, "Permohonan # hampir jatuh tempo")
                .body()
                .contains("Jatuh tempo: 19 Agustus 2025, 10.00 WIB"));
        letter(KADIS, "Permohonan # jatuh tempo");
        Letter late = letter("kabid.banten@surat.go.id", "Permohonan # terlambat");
        assertTrue(late.body().contains("Dipegang oleh: "), late.body());
        assertTrue(late.body().contains("/banten/kasus/" + number), late.body());
        assertEquals(1, about(APPLICANT).size(), "it is the office that is late");
    }

    @Test
    void correction_namesWhatIsMarked_andComingBackTellsWhoAsked() {
        Map<String, Object> mark = Map.of("form", "pengajuan", "field", "namaOpd", "remark", "Tulis nama resmi");
        ask("kadis", "steps/terima/return", Map.of("marks", List.of(mark)));

        Letter asked = letter(APPLICANT, "Permohonan # perlu diperbaiki");
        assertTrue(asked.body().contains(": Tulis nama resmi\n"), asked.body());
        assertTrue(asked.body().contains("/lacak?nomor=" + number + "\n"), asked.body());
        assertFalse(asked.body().contains(code), "only the first mail carries the code");

        Map<String, Object> corrected = new LinkedHashMap<>(data);
        corrected.put("namaOpd", "Dinas Kesehatan Provinsi Banten");
        applicant
                .post(address + "/steps/ajukan/complete")
                .json(Map.of("data", corrected))
                .send()
                .expect(200);

        letter(KADIS, "Permohonan # sudah diperbaiki");
    }

    @Test
    void wordsOfOfficials_areInTheMail_thoseOfApplicantsAndConfidentialOnesAreOnThePage() {
        ask("kadis", "comments", Map.of("text", "Mohon datang Senin.", "audience", "applicant"));
        ask("kadis", "comments", Map.of("text", "Catatan dalam", "audience", "internal"));
        applicant
                .post(address + "/comments")
                .json(Map.of("text", "Klik tautan ini"))
                .send()
                .expect(200);
        Map<String, Object> secret = Map.of("to", "kasi", "instruction", "Telaah server", "nature", "confidential");
        ask("kadis", "dispositions", secret);
        ask("kadis", "dispositions", Map.of("to", "kabid", "instruction", "Siapkan rapat"));

        assertTrue(letter(APPLICANT, "Pesan tentang permohonan #").body().contains("Mohon datang Senin."));
        assertFalse(
                letter(KADIS, "Pesan dari pemohon tentang permohonan #").body().contains("Klik"));
        assertFalse(letter("kasi.banten@surat.go.id", "Disposisi untuk Anda: permohonan #")
                .body()
                .contains("Telaah server"));
        assertTrue(letter("kabid.banten@surat.go.id", "Disposisi untuk Anda: permohonan #")
                .body()
                .contains("Siapkan rapat"));
    }

    @Test
    void deputy_isToldWhatThePostIsTold_asLongAsTheyStandIn() {
        await(pool.query("""
                        insert into delegation (region, id, actor, to_username, kind, from_at, until_at, letter, made_by, made_at)
                        values ('banten', gen_random_uuid(), 'kadis', 'kabid.banten', 'plt',
                                '2025-08-14', '2025-08-16', 'SP-1', 'admin', '2025-08-14'),
                               ('banten', gen_random_uuid(), 'kadis', 'kasi.banten', 'plt',
                                '2025-08-13', '2025-08-14', 'SP-2', 'admin', '2025-08-13')
                        """).execute());
        applicant
                .post(address + "/comments")
                .json(Map.of("text", "Halo"))
                .send()
                .expect(200);

        letter("kabid.banten@surat.go.id", "Pesan dari pemohon tentang permohonan #");
        letter(KADIS, "Pesan dari pemohon tentang permohonan #");
        assertEquals(List.of(), about("kasi.banten@surat.go.id"), "their time is over");
        await(pool.query("delete from delegation").execute());
    }

    @Test
    void cancelledCase_isOverForThoseWhoWorkedOnIt() {
        applicant
                .post(address + "/cancel")
                .json(Map.of("reason", "Tidak jadi"))
                .send()
                .expect(200);

        Letter stopped = letter(KADIS, "Permohonan # dihentikan");
        assertFalse(stopped.body().contains("Tidak jadi"), stopped.body());
        Letter over = letter(APPLICANT, "Permohonan # sudah diputuskan");
        assertTrue(over.body().contains("Alasannya: Tidak jadi"), over.body());
    }

    private void ask(String actor, String what, Map<String, Object> body) {
        people.as(actor, "banten").post(address + "/" + what).json(body).send().expect(200);
    }

    /** Waits for a letter about the case; there has to be one such. In its subject, # stands for the number. */
    private Letter letter(String to, String subject) {
        long start = System.nanoTime();
        while (true) {
            List<Letter> found = about(to).stream()
                    .filter(letter -> letter.subject().equals(subject.replace("#", number)))
                    .toList();
            if (!found.isEmpty()) {
                assertEquals(1, found.size(), found::toString);
                return found.get(0);
            }
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new AssertionError("No \"" + subject + "\" to " + to + " among " + office.letters());
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private List<Letter> about(String to) {
        return office.to(to).stream()
                .filter(letter -> letter.subject().contains(number))
                .toList();
    }
}

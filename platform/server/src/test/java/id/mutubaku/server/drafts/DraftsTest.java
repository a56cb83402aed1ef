package id.mutubaku.server.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.drafts.DraftId;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.store.expiry.ExpiredRows;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps drafts and comes back to them. */
final class DraftsTest {
    private static final Api NOBODY = Running.shared().api();
    private static final RoomSop SOP = new RoomSop("draf", NOBODY);

    private static Pool pool;

    @BeforeAll
    static void publish() {
        SOP.publishAsItBegan(1);
        pool = Running.shared().pool(Running.shared().database());
    }

    @AfterAll
    static void close() {
        Running.await(pool.close());
    }

    private static Applicant begun(String name) {
        return new Applicant(NOBODY, SOP.form()).types("nama", name).types("faks", "bukan angka");
    }

    private static String saved(Applicant person) {
        return person.presses("save").answer().expect(303).header("Location").replace("/tersimpan", "");
    }

    @Test
    void draft_isResumedByItsLink_withFieldsAndFiles() {
        String link = saved(begun("Siti"));
        Applicant again = new Applicant(NOBODY, SOP.form()).opens(link);

        assertEquals("Siti", again.carries("nama"));
        assertEquals("bukan angka", again.carries("faks"));
        assertTrue(again.answer().text().contains("surat.pdf"), again.answer().text());
        assertTrue(again.answer().text().contains("Draf Anda dari"));
    }

    @Test
    void link_isKnownToItsHolderAlone() {
        String link = saved(begun("Budi"));
        String token = link.substring(link.lastIndexOf('/') + 1);
        String id = DraftId.ofToken("banten", token).text();
        String stored = Running.text(Running.await(
                pool.preparedQuery("select row_to_json(d)::text from draft d where region = 'banten' and id = $1::text")
                        .execute(Tuple.of(id))));

        assertTrue(stored.contains("Budi"));
        assertFalse(stored.contains(token));
        Answer page = NOBODY.get(link).send().expect(200);
        assertEquals("strict-origin", page.header("Referrer-Policy"));
        assertEquals("no-store", page.header("Cache-Control"));
        NOBODY.get(SOP.form() + "/draf/" + id).send().expect(404);
        NOBODY.get("/banten/pembangunan-aplikasi/ajukan/draf/" + token).send().expect(404);
    }

    @Test
    void everyPost_savesTheSameDraft() {
        Applicant person = begun("Ani");
        person.presses("").answer().expect(422);
        String token = person.carries("draft");
        person.types("telepon", "0254 123456").types("jenis", "Aula").presses("");
        person.answer().expect(200);

        assertEquals(token, person.carries("draft"));
        Applicant again = new Applicant(NOBODY, SOP.form()).opens(SOP.form() + "/draf/" + token);
        assertEquals("0254 123456", again.carries("telepon"));
    }

    @Test
    void draft_isGoneOnceItIsSent() {
        Applicant person = begun("Rina").types("telepon", "0254 123456").types("jenis", "Aula");
        person.presses("").answer().expect(200);
        String link = SOP.form() + "/draf/" + person.carries("draft");
        person.pledges().presses("send").answer().expect(303);

        Answer gone = NOBODY.get(link).send().expect(404);
        assertTrue(gone.text().contains("Draf ini tidak ada"));
        person.presses("send").answer().expect(303);
    }

    @Test
    void file_ofALivingDraft_isNotSwept() {
        String link = saved(begun("Dewi"));
        String id = DraftId.ofToken("banten", link.substring(link.lastIndexOf('/') + 1))
                .text();
        Running.await(pool.preparedQuery(
                        "update document set staged_at = now() - interval '2 days'"
                                + " where id = any((select files from draft where region = 'banten' and id = $1::text)::uuid[])")
                .execute(Tuple.of(id)));

        Running.await(new ExpiredRows(pool).sweep());
        assertTrue(NOBODY.get(link).send().expect(200).text().contains("surat.pdf"));
        Running.await(
                pool.preparedQuery("update draft set expires_at = now() where region = 'banten' and id = $1::text")
                        .execute(Tuple.of(id)));
        NOBODY.get(link).send().expect(404);
        assertTrue(Running.await(new ExpiredRows(pool).sweep()) >= 2);
        assertEquals(
                "0",
                Running.text(Running.await(pool.query(
                                "select count(*) from document where number is null and staged_at < now() - interval '1 day'")
                        .execute())));
    }

    @Test
    void step_typedInEarlierVersion_isCarriedToThatOfTheCase() {
        RoomSop sop = new RoomSop("langkah", NOBODY);
        sop.publishAsItBegan(1);
        ObjectNode changed = RoomSop.first("langkah", 2);
        ObjectNode fields = (ObjectNode) changed.at("/forms/telaah/properties");
        fields.remove("catatan");
        fields.putObject("hasil").put("type", "string").put("title", "Hasil telaah");
        sop.publish(changed).expect(201);
        Applicant person = new Applicant(NOBODY, sop.form())
                .types("nama", "Rudi Hartono")
                .types("telepon", "0254 123456")
                .types("jenis", "Aula");
        String number = person.presses("")
                .pledges()
                .presses("send")
                .answer()
                .expect(303)
                .header("Location")
                .replaceAll(".*/kasus/([^/]+)/.*", "$1");
        Api official = NOBODY.as("kasi.banten");
        String step = "/banten/kasus/" + number + "/langkah/telaah";

        official.post(step)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bytes("definition=1&catatan=Sudah+dibaca&branch=penuh&note=Semua+ruang+terpakai&save=true")
                .send()
                .expect(303);
        String page = official.get(step).send().expect(200).text();
        assertTrue(page.contains("Catatan telaah") && page.contains("Sudah dibaca"), page);
        assertTrue(page.contains("Semua ruang terpakai") && page.contains("Hasil telaah"), page);
    }

    @Test
    void step_postedWithoutSession_isForWhoeverMayDoTheStep() {
        Answer away = NOBODY.post("/banten/kasus/TIDAK-ADA/langkah/terima")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bytes("note=rahasia")
                .send()
                .expect(303);
        String location = away.header("Location");

        assertTrue(
                location.startsWith("/masuk?ke=%2Fbanten%2Fkasus%2FTIDAK-ADA%2Flangkah%2Fterima%3Fdraf%3D"), location);
        String token = location.substring(location.lastIndexOf("%3D") + 3);
        NOBODY.get(SOP.form() + "/draf/" + token).send().expect(404);
        NOBODY.as("kasi.banten")
                .get("/banten/kasus/TIDAK-ADA/langkah/terima?draf=" + token)
                .send()
                .expect(404);
    }
}

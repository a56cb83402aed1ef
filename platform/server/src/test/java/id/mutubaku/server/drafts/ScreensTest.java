package id.mutubaku.server.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fills in a form page by page, with a browser that cannot do more than post forms. */
final class ScreensTest {
    private static final Api NOBODY = Running.shared().api();
    private static final RoomSop SOP = new RoomSop("halaman", NOBODY);

    @BeforeAll
    static void publish() {
        SOP.publish(RoomSop.paged("halaman", 1)).expect(201);
    }

    private static Applicant begun() {
        return new Applicant(NOBODY, SOP.form()).presses("begin").follows();
    }

    private static Applicant atRoom(String name) {
        return begun().types("nama", name)
                .types("telepon", "0254 123456")
                .presses("")
                .follows();
    }

    private static Applicant atCheck(String name) {
        return atRoom(name)
                .types("jenis", "Aula")
                .presses("")
                .follows()
                .presses("")
                .follows();
    }

    @Test
    void beginning_tellsWhatWillBeAsked_andAsksForThatPageByPage() {
        Applicant person = new Applicant(NOBODY, SOP.form());
        String beginning = person.answer().text();
        assertTrue(beginning.contains("<li>Pemohon</li>") && beginning.contains("<li>Berkas</li>"), beginning);
        assertFalse(beginning.contains("name=\"nama\""), beginning);

        person.presses("begin").follows();
        assertTrue(person.answer().text().contains("<b>Bagian 1 dari 3</b>"));
        assertTrue(person.answer().text().contains("name=\"nama\""));
        assertFalse(person.answer().text().contains("name=\"jenis\""));
        person.presses("").answer().expect(422);
        assertTrue(person.answer().text().contains("Tulis nama."));
        assertFalse(person.answer().text().contains("Jenis ruang"));
    }

    @Test
    void answers_areKeptPageByPage_andGoneBackTo() {
        Applicant person = atRoom("Siti");
        String room = person.answer().text();
        assertTrue(room.contains("<h1>Ruang rapat</h1>") && room.contains("Tentang ruang."), room);
        assertFalse(room.contains("Siti"), room);
        String first = SOP.form() + "/draf/" + person.carries("draft") + "/bagian/pemohon";
        assertTrue(room.contains(first), room);

        person.types("jenis", "Aula").presses("").follows();
        assertTrue(person.answer().text().contains("<b>Bagian 3 dari 3</b>"));
        person.opens(first).answer().expect(200);
        assertEquals("Siti", person.carries("nama"));
        person.types("nama", "Siti Aminah").presses("").follows();
        assertEquals("Aula", person.carries("jenis"));
    }

    @Test
    void check_leadsBackToThePageOfTheQuestion_andReturns() {
        Applicant person = atCheck("Ani");
        assertTrue(person.checks(), person.answer().text());
        String check = person.answer().text();
        assertTrue(check.contains("<h2>Ruang rapat</h2>") && check.contains("surat.pdf"), check);
        assertTrue(check.contains("Saya, Ani, merawat ruang."), check);

        String room = person.presses("edit", "keperluan").location();
        assertTrue(room.endsWith("/bagian/ruang?dari-periksa=ya#f-keperluan"), room);
        person.follows().types("keperluan", "Musyawarah").presses("").follows();
        assertTrue(person.checks() && person.answer().text().contains("Musyawarah"));
        String receipt = person.pledges().presses("send").location();
        assertTrue(receipt.endsWith("/tanda-terima"), receipt);
        assertEquals(receipt, person.presses("send").location());
    }

    @Test
    void check_leadsToWhatIsMissing() {
        Applicant person = atRoom("Rina");
        String check = SOP.form() + "/draf/" + person.carries("draft") + "/periksa";

        assertTrue(person.opens(check).location().endsWith("/bagian/ruang?dari-periksa=ya"));
        person.follows();
        assertFalse(person.answer().text().contains("Galat:"), person.answer().text());
        person.types("jenis", "Aula").presses("");
        assertTrue(person.location().endsWith("/bagian/_berkas?dari-periksa=ya"), person.location());
    }

    @Test
    void draft_isGoneOnWithWhereItWasLeft() {
        Applicant person = atRoom("Dewi").types("keperluan", "Rapat");
        String link = person.presses("save").location().replace("/tersimpan", "");

        String page = new Applicant(NOBODY, SOP.form())
                .opens(link)
                .answer()
                .expect(200)
                .text();
        assertTrue(page.contains("Draf Anda dari") && page.contains("<h1>Ruang rapat</h1>"), page);
        assertTrue(page.contains("Rapat"), page);
    }

    @Test
    void rows_areAddedOnTheirPage() {
        Applicant person =
                atRoom("Budi").types("perangkat.0.sebutan", "Proyektor").presses("add", "perangkat");
        String page = person.answer().expect(200).text();

        assertTrue(page.contains("perangkat.1.sebutan") && page.contains("Proyektor"), page);
        assertTrue(page.contains("<h1>Ruang rapat</h1>"), page);
    }

    @Test
    void pageOfAnotherTab_takesNothingAwayFromOtherPages_andIsTold_whereItWouldReplaceItsOwn() {
        Applicant one = atRoom("Tono");
        String first = SOP.form() + "/draf/" + one.carries("draft") + "/bagian/pemohon";
        Applicant two = new Applicant(NOBODY, SOP.form()).opens(first);
        one.types("jenis", "Aula").presses("");

        two.types("telepon", "0254 999999").presses("").answer().expect(303);
        Applicant three = new Applicant(NOBODY, SOP.form()).opens(first);
        Applicant four = new Applicant(NOBODY, SOP.form()).opens(first);
        three.types("faks", "1").presses("").answer().expect(303);
        four.types("faks", "2").presses("").answer().expect(409);
        assertTrue(four.answer().text().contains("tab lain"), four.answer().text());
        four.opens(first.replace("pemohon", "ruang"));
        assertEquals("Aula", four.carries("jenis"));
    }

    @Test
    void page_isShownWhereItsConditionHolds_alone() {
        RoomSop sop = new RoomSop("bersyarat", NOBODY);
        ObjectNode definition = RoomSop.paged("bersyarat", 1);
        ((ObjectNode) definition.at("/forms/permohonan/x-pages/1"))
                .putObject("show-if")
                .put("nama", "Tamu");
        sop.publish(definition).expect(201);
        Applicant person = new Applicant(NOBODY, sop.form()).presses("begin").follows();
        person.types("nama", "Siti").types("telepon", "0254 123456").presses("").follows();
        assertTrue(
                person.answer().text().contains("<b>Bagian 2 dari 2</b>"),
                person.answer().text());
        person.presses("").follows();
        assertTrue(
                person.checks() && !person.answer().text().contains("Jenis ruang"),
                person.answer().text());

        person.presses("edit", "nama").follows().types("nama", "Tamu").presses("");
        assertTrue(person.location().endsWith("/bagian/ruang?dari-periksa=ya"), person.location());
    }

    @Test
    void unknownPage_isNotFound() {
        Applicant person = begun();

        NOBODY.get(SOP.form() + "/draf/" + person.carries("draft") + "/bagian/lain")
                .send()
                .expect(404);
    }

    @Test
    void counter_asksPageByPage_too() {
        Api official = NOBODY.as("kasi.banten");
        Applicant person = new Applicant(official, SOP.form() + "/loket");
        assertTrue(
                person.answer().text().contains("<li>Pemohon</li>"),
                person.answer().text());

        person.presses("begin")
                .follows()
                .types("nama", "Warga")
                .types("telepon", "0254 123456")
                .presses("");
        person.follows()
                .types("jenis", "Aula")
                .presses("")
                .follows()
                .presses("")
                .follows();
        assertTrue(person.checks(), person.answer().text());
        person.pledges().presses("send");
        assertTrue(person.location().endsWith("/loket/tanda-terima"), person.location());
    }

    @Test
    void formThatGetsPages_goesOnWithWhatWasTyped() {
        RoomSop sop = new RoomSop("berhalaman", NOBODY);
        sop.publishAsItBegan(1);
        Applicant person =
                new Applicant(NOBODY, sop.form()).types("nama", "Rudi").types("faks", "12");
        sop.publish(RoomSop.paged("berhalaman", 2)).expect(201);

        person.presses("").follows();
        assertTrue(
                person.answer().text().contains("<h1>Pemohon</h1>"),
                person.answer().text());
        assertEquals("Rudi", person.carries("nama"));
    }
}

package id.mutubaku.server.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.results.LetterSop.Asked;
import id.mutubaku.server.walk.People;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the API to giving results to who asked, and each file to those who may see it. */
final class ResultTest {
    private static final People PEOPLE = new People(Running.shared().api());
    private static final LetterSop SOP = new LetterSop("surat-usaha", PEOPLE).publish();

    private final Asked asked = SOP.asked();
    private final String letter = asked.issued();

    private static Api official(String actor) {
        return PEOPLE.as(actor, "banten");
    }

    private void release(String document) {
        official("kasi")
                .post(asked.address() + "/documents/" + document + "/release")
                .send()
                .expect(200);
    }

    @Test
    void letter_isGivenOnceItIsReleased_alsoAfterTheEnd() {
        assertEquals(404, download(asked.applicant(), letter));
        asked.archived();
        assertEquals(Set.of("foto", "pengantar"), documents(asked.applicant()));

        release("surat");

        JsonNode seen = asked.seenBy(asked.applicant());
        assertEquals("surat", seen.at("/results/0/document").asText());
        assertEquals("Surat keterangan usaha", seen.at("/results/0/name").asText());
        assertEquals("signed", seen.at("/results/0/release").asText());
        assertEquals(letter, seen.at("/results/0/content").asText());
        assertEquals(200, download(asked.applicant(), letter));
        assertEquals("Surat keterangan terbit", seen.at("/ending/title").asText());
    }

    @Test
    void signedLetter_takesThePlaceOfTheDraft() {
        String signed = asked.attach(official("kasi"), "surat");
        release("surat");

        assertEquals(
                signed, asked.seenBy(asked.applicant()).at("/results/0/content").asText());
        assertEquals(404, download(asked.applicant(), letter));
        assertEquals(200, download(asked.applicant(), signed));
    }

    @Test
    void file_isWhoseItIsToSee_byEachRelation() {
        release("kuitansi");

        assertEquals(Set.of("foto", "kuitansi", "pengantar"), documents(asked.applicant()), "by code");
        assertEquals(
                Set.of("foto", "kuitansi", "nota", "pengantar", "surat"), documents(official("kasi")), "performer");
        assertEquals(Set.of("foto", "kuitansi", "pengantar", "surat"), documents(official("kabid")), "other official");
        official("kadis").get(asked.address()).send().expect(404);
        PEOPLE.as("kepala", "tarakan").get(asked.address()).send().expect(404);
        PEOPLE.as("opd", "banten").get(asked.address()).send().expect(404);
        PEOPLE.nobody().get(asked.address()).send().expect(401);
    }

    @Test
    void file_ofAnApplicantWithAnAccount_isTheirs() {
        Api account = PEOPLE.as("opd", "banten");
        Asked own = SOP.asked(account, "pengantar", "foto");
        own.issued();
        assertEquals(Set.of("foto", "pengantar"), documents(own, account));

        official("kasi").post(own.address() + "/documents/surat/release").send().expect(200);

        assertEquals(Set.of("foto", "pengantar", "surat"), documents(own, account));
    }

    @Test
    void hiddenFile_isNotOpenedByItsContent_norNamedInTheEvents() {
        String note = LetterSop.content(asked.seenBy(official("kasi")), "nota");

        assertEquals(200, download(official("kasi"), note));
        assertEquals(404, download(official("kabid"), note));
        assertEquals(404, download(asked.applicant(), note));
        assertTrue(events(official("kasi")).contains(note));
        assertFalse(events(official("kabid")).contains(note));
    }

    @Test
    void result_isHandedOverAgainstAName_andOthersGiveNothing() {
        asked.applicant()
                .post(asked.address() + "/documents/surat/release")
                .send()
                .expect(403);
        release("surat");
        String handOver = asked.address() + "/documents/surat/hand-over";
        official("kabid").post(handOver).json(Map.of("receiver", " ")).send().expect(422);
        official("kabid")
                .post(handOver)
                .json(Map.of("receiver", "Siti Aminah"))
                .send()
                .expect(200);

        assertEquals(
                "Siti Aminah",
                asked.seenBy(asked.applicant())
                        .at("/results/0/handedOver/receiver")
                        .asText());
        official("kabid").post(handOver).json(Map.of("receiver", "Budi")).send().expect(409);
    }

    private int download(Api who, String content) {
        return who.get(asked.address() + "/documents/" + content).send().status();
    }

    private String events(Api who) {
        return who.get(asked.address() + "/events").send().expect(200).text();
    }

    private Set<String> documents(Api who) {
        return documents(asked, who);
    }

    private static Set<String> documents(Asked asked, Api who) {
        Set<String> documents = new TreeSet<>();
        asked.seenBy(who)
                .path("documents")
                .forEach(each -> documents.add(each.path("document").asText()));
        return documents;
    }
}

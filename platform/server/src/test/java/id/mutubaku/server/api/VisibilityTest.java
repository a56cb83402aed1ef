package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.walk.SampleFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Asks for what is somebody else's: nobody learns from an answer whether a case exists. */
final class VisibilityTest {
    private static final String MISSING = "BTN-20200101-ZZZZZ";

    @Test
    void stepOfSomebodyElse_isRefusedAlike_whereverTheCaseIs() {
        Desk.Opened seen = Desk.integration();
        Desk.Opened invisible = Desk.application();
        Api stranger = Desk.from("tarakan", "kepala");
        List<Answer> answers = List.of(
                complete(Desk.as("kasi"), seen.address(), "setujui"),
                complete(Desk.as("kasi"), Desk.CASES + "/" + MISSING, "setujui"),
                complete(stranger, seen.address(), "setujui"),
                complete(stranger, invisible.address(), "ajukan"),
                complete(stranger, "/api/v1/tarakan/cases/" + seen.number(), "setujui"),
                complete(stranger, "/api/v1/tidak-ada/cases/" + seen.number(), "setujui"),
                complete(Desk.applicant(invisible), seen.address(), "setujui"));

        Set<String> bodies = new TreeSet<>();
        answers.forEach(answer -> bodies.add(answer.expect(403).text()));

        assertEquals(1, bodies.size(), bodies::toString);
    }

    @Test
    void caseOfOthers_isAsUnknownAsOneThatIsNotThere() {
        Desk.Opened opened = Desk.application();
        Api stranger = Desk.from("tarakan", "kepala");
        for (String rest : List.of("", "/events", "/documents/00000000-0000-0000-0000-000000000000")) {
            String hidden =
                    stranger.get(opened.address() + rest).send().expect(404).text();
            String missing = stranger.get(Desk.CASES + "/" + MISSING + rest)
                    .send()
                    .expect(404)
                    .text();
            assertEquals(missing.replace(MISSING, opened.number()), hidden);
        }
        byte[] pdf = SampleFile.of("application/pdf").content().getBytes();
        assertEquals(
                List.of(": case/unknown"),
                stranger.put(opened.document("surat-permohonan"))
                        .bytes(pdf)
                        .send()
                        .expect(404)
                        .problems());
    }

    @Test
    void follower_learnsNoNamesOfOfficials() {
        Desk.Opened sent = Desk.sent(Desk.application());
        Desk.as("kadis").post(sent.address() + "/steps/terima/claim").send().expect(200);
        Api follower = Desk.applicant(sent);

        String answer = follower.get(sent.address()).send().expect(200).text();
        assertFalse(answer.contains("\"holder\""), answer);
        assertTrue(
                Desk.as("kadis").get(sent.address()).send().expect(200).text().contains("\"holder\""));
        assertEquals(
                delegate(follower, sent, "kasi.banten").text(),
                delegate(follower, sent, "siapa.banten").text());
    }

    private static Answer delegate(Api who, Desk.Opened opened, String to) {
        return who.post(opened.address() + "/steps/terima/delegate")
                .json(Map.of("to", to))
                .send()
                .expect(403);
    }

    @Test
    void dispositionThatIsHidden_isAnsweredAsOneThatIsNotThere() {
        Desk.Opened sent = Desk.sent(Desk.application());
        Desk.as("kadis")
                .post(sent.address() + "/dispositions")
                .json(Map.of("to", "kasi", "instruction", "Rahasia", "nature", "confidential"))
                .send()
                .expect(200);
        for (Api who : List.of(Desk.applicant(sent), Desk.as("kabid"))) {
            String hidden = followUp(who, sent, 1);
            assertEquals(followUp(who, sent, 7).replace("7", "1"), hidden);
        }
    }

    private static String followUp(Api who, Desk.Opened opened, int id) {
        return who.post(opened.address() + "/dispositions/" + id + "/follow-up")
                .json(Map.of("note", "Sudah"))
                .send()
                .expect(409)
                .text();
    }

    @Test
    void withoutAToken_onlyOpeningAndSigningInAreOpen() {
        Desk.Opened opened = Desk.integration();
        Stream.of(
                        Desk.nobody().get(opened.address()),
                        Desk.nobody().get(opened.address() + "/events"),
                        Desk.nobody().get(opened.document("x")),
                        Desk.nobody().put(opened.document("x")),
                        Desk.nobody().post(opened.complete("setujui")),
                        Desk.nobody().get("/api/v1/banten/work"),
                        Desk.nobody().with("banten.salah").get(opened.address()),
                        Desk.nobody().with("").get(opened.address()),
                        Desk.nobody().with("%00.\t").get(opened.address()))
                .forEach(asking -> assertEquals(
                        List.of(": http/sign-in"), asking.send().expect(401).problems()));
    }

    @Test
    void officialOfAnotherRegion_hasNoPartHere() {
        Api kasiElsewhere = Desk.from("maluku-utara", "kadis");

        kasiElsewhere.get("/api/v1/banten/work").send().expect(403);
        kasiElsewhere.get("/api/v1/maluku-utara/work").send().expect(200);
        kasiElsewhere
                .post(Desk.CASES)
                .json(Desk.opening(Desk.INTEGRATION))
                .send()
                .expect(403);
        assertTrue(kasiElsewhere
                .get(Desk.integration().address())
                .send()
                .expect(404)
                .text()
                .contains("case/unknown"));
    }

    @Test
    void inbox_showsOnlyWhatTheAccountMayDo() {
        Api kabid = Desk.as("kabid");

        kabid.get("/api/v1/banten/work?actor=kabid").send().expect(200);
        kabid.get("/api/v1/banten/work?actor=kadis").send().expect(403);
        kabid.get("/api/v1/banten/work?actor=%27").send().expect(403);
    }

    @Test
    void applicant_seesOneCaseOnly() {
        Desk.Opened mine = Desk.application();
        Desk.Opened yours = Desk.application();
        Api me = Desk.applicant(mine);

        assertTrue(me.get(mine.address()).send().expect(200).json().has("trackingCode"));
        me.get(mine.address() + "/events").send().expect(403);
        me.get(yours.address()).send().expect(404);
        me.get(yours.address() + "/events").send().expect(404);
        me.get("/api/v1/banten/work").send().expect(403);
    }

    @Test
    void applicantWithAnAccount_seesOwnCasesOnly() {
        Api opd = Desk.as("opd");
        String mine = opd.post(Desk.CASES)
                .json(Desk.opening(Desk.APPLICATION))
                .send()
                .expect(201)
                .header("Location");

        assertTrue(opd.get(mine).send().expect(200).json().has("trackingCode"));
        opd.get(Desk.application().address()).send().expect(404);
        List<String> waiting = opd.get("/api/v1/banten/work?limit=100")
                .send()
                .expect(200)
                .json()
                .findValuesAsText("number");
        assertTrue(waiting.stream().allMatch(number -> isOf(opd, number)), waiting::toString);
        assertTrue(waiting.contains(mine.substring(mine.lastIndexOf('/') + 1)), waiting::toString);
    }

    private static boolean isOf(Api applicant, String number) {
        return applicant.get(Desk.CASES + "/" + number).send().status() == 200;
    }

    @Test
    void trackingCode_isForTheApplicantOnly() {
        Desk.Opened sent = Desk.sent(Desk.application());

        String code = sent.json().path("trackingCode").asText();
        for (String rest : List.of("", "/events")) {
            assertFalse(Desk.as("kadis")
                    .get(sent.address() + rest)
                    .send()
                    .expect(200)
                    .text()
                    .contains(code));
        }
    }

    @Test
    void fileOfAnotherCase_isNotReachedThroughOnesOwn() {
        Desk.Opened yours = Desk.sent(Desk.application());
        String content = Desk.as("kadis")
                .get(yours.address())
                .send()
                .json()
                .at("/documents/0/content")
                .asText();
        Desk.Opened mine = Desk.application();

        Desk.as("kadis").get(yours.document(content)).send().expect(200);
        Desk.applicant(mine).get(mine.document(content)).send().expect(404);
        Desk.applicant(mine).get(mine.document("bukan-uuid")).send().expect(404);
    }

    @Test
    void scriptInData_comesBackAsText() {
        String script = "<script>alert('1')</script>";
        Map<String, Object> data = new java.util.LinkedHashMap<>(Desk.data(Desk.APPLICATION, "ajukan"));
        data.put("namaOpd", script);
        Answer opened = Desk.nobody()
                .post(Desk.CASES)
                .json(Map.of("sop", Desk.APPLICATION, "data", data))
                .send()
                .expect(201);

        assertEquals(script, opened.json().path("applicant").asText());
        assertEquals("application/json", opened.header("Content-Type"));
        assertEquals("nosniff", opened.header("X-Content-Type-Options"));
        assertTrue(opened.header("Content-Security-Policy").contains("default-src 'none'"));
    }

    private static Answer complete(Api who, String address, String step) {
        return who.post(address + "/steps/" + step + "/complete")
                .json(Map.of("branch", "setuju"))
                .send();
    }
}

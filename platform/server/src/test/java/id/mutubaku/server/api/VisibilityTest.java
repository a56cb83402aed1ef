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
        SampleCases.Opened seen = SampleCases.integration();
        SampleCases.Opened invisible = SampleCases.application();
        Api stranger = SampleCases.from("tarakan", "kepala");
        List<Answer> answers = List.of(
                complete(SampleCases.as("kasi"), seen.address(), "setujui"),
                complete(SampleCases.as("kasi"), SampleCases.CASES + "/" + MISSING, "setujui"),
                complete(stranger, seen.address(), "setujui"),
                complete(stranger, invisible.address(), "ajukan"),
                complete(stranger, "/api/v1/tarakan/cases/" + seen.number(), "setujui"),
                complete(stranger, "/api/v1/tidak-ada/cases/" + seen.number(), "setujui"),
                complete(SampleCases.applicant(invisible), seen.address(), "setujui"));

        Set<String> bodies = new TreeSet<>();
        answers.forEach(answer -> bodies.add(answer.expect(403).text()));

        assertEquals(1, bodies.size(), bodies::toString);
    }

    @Test
    void caseOfOthers_isAsUnknownAsOneThatIsNotThere() {
        SampleCases.Opened opened = SampleCases.application();
        Api stranger = SampleCases.from("tarakan", "kepala");
        for (String rest : List.of("", "/events", "/documents/00000000-0000-0000-0000-000000000000")) {
            String hidden =
                    stranger.get(opened.address() + rest).send().expect(404).text();
            String missing = stranger.get(SampleCases.CASES + "/" + MISSING + rest)
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
        SampleCases.Opened sent = SampleCases.sent(SampleCases.application());
        SampleCases.as("kadis")
                .post(sent.address() + "/steps/terima/claim")
                .send()
                .expect(200);
        Api follower = SampleCases.applicant(sent);

        String answer = follower.get(sent.address()).send().expect(200).text();
        assertFalse(answer.contains("\"holder\""), answer);
        assertTrue(SampleCases.as("kadis")
                .get(sent.address())
                .send()
                .expect(200)
                .text()
                .contains("\"holder\""));
        assertEquals(
                delegate(follower, sent, "kasi.banten").text(),
                delegate(follower, sent, "siapa.banten").text());
    }

    private static Answer delegate(Api who, SampleCases.Opened opened, String to) {
        return who.post(opened.address() + "/steps/terima/delegate")
                .json(Map.of("to", to))
                .send()
                .expect(403);
    }

    @Test
    void dispositionThatIsHidden_isAnsweredAsOneThatIsNotThere() {
        SampleCases.Opened sent = SampleCases.sent(SampleCases.application());
        SampleCases.as("kadis")
                .post(sent.address() + "/dispositions")
                .json(Map.of("to", "kasi", "instruction", "Rahasia", "nature", "confidential"))
                .send()
                .expect(200);
        for (Api who : List.of(SampleCases.applicant(sent), SampleCases.as("kabid"))) {
            String hidden = followUp(who, sent, 1);
            assertEquals(followUp(who, sent, 7).replace("7", "1"), hidden);
        }
    }

    private static String followUp(Api who, SampleCases.Opened opened, int id) {
        return who.post(opened.address() + "/dispositions/" + id + "/follow-up")
                .json(Map.of("note", "Sudah"))
                .send()
                .expect(409)
                .text();
    }

    @Test
    void withoutAToken_onlyOpeningAndSigningInAreOpen() {
        SampleCases.Opened opened = SampleCases.integration();
        Stream.of(
                        SampleCases.nobody().get(opened.address()),
                        SampleCases.nobody().get(opened.address() + "/events"),
                        SampleCases.nobody().get(opened.document("x")),
                        SampleCases.nobody().put(opened.document("x")),
                        SampleCases.nobody().post(opened.complete("setujui")),
                        SampleCases.nobody().get("/api/v1/banten/work"),
                        SampleCases.nobody().with("banten.salah").get(opened.address()),
                        SampleCases.nobody().with("").get(opened.address()),
                        SampleCases.nobody().with("%00.\t").get(opened.address()))
                .forEach(asking -> assertEquals(
                        List.of(": http/sign-in"), asking.send().expect(401).problems()));
    }

    @Test
    void officialOfAnotherRegion_hasNoPartHere() {
        Api kasiElsewhere = SampleCases.from("maluku-utara", "kadis");

        kasiElsewhere.get("/api/v1/banten/work").send().expect(403);
        kasiElsewhere.get("/api/v1/maluku-utara/work").send().expect(200);
        kasiElsewhere
                .post(SampleCases.CASES)
                .json(SampleCases.opening(SampleCases.INTEGRATION))
                .send()
                .expect(403);
        assertTrue(kasiElsewhere
                .get(SampleCases.integration().address())
                .send()
                .expect(404)
                .text()
                .contains("case/unknown"));
    }

    @Test
    void inbox_showsOnlyWhatTheAccountMayDo() {
        Api kabid = SampleCases.as("kabid");

        kabid.get("/api/v1/banten/work?actor=kabid").send().expect(200);
        kabid.get("/api/v1/banten/work?actor=kadis").send().expect(403);
        kabid.get("/api/v1/banten/work?actor=%27").send().expect(403);
    }

    @Test
    void applicant_seesOneCaseOnly() {
        SampleCases.Opened mine = SampleCases.application();
        SampleCases.Opened yours = SampleCases.application();
        Api me = SampleCases.applicant(mine);

        assertTrue(me.get(mine.address()).send().expect(200).json().has("trackingCode"));
        me.get(mine.address() + "/events").send().expect(403);
        me.get(yours.address()).send().expect(404);
        me.get(yours.address() + "/events").send().expect(404);
        me.get("/api/v1/banten/work").send().expect(403);
    }

    @Test
    void applicantWithAnAccount_seesOwnCasesOnly() {
        Api opd = SampleCases.as("opd");
        String mine = opd.post(SampleCases.CASES)
                .json(SampleCases.opening(SampleCases.APPLICATION))
                .send()
                .expect(201)
                .header("Location");

        assertTrue(opd.get(mine).send().expect(200).json().has("trackingCode"));
        opd.get(SampleCases.application().address()).send().expect(404);
        List<String> waiting = opd.get("/api/v1/banten/work?limit=100")
                .send()
                .expect(200)
                .json()
                .findValuesAsText("number");
        assertTrue(waiting.stream().allMatch(number -> isOf(opd, number)), waiting::toString);
        assertTrue(waiting.contains(mine.substring(mine.lastIndexOf('/') + 1)), waiting::toString);
    }

    private static boolean isOf(Api applicant, String number) {
        return applicant.get(SampleCases.CASES + "/" + number).send().status() == 200;
    }

    @Test
    void trackingCode_isForTheApplicantOnly() {
        SampleCases.Opened sent = SampleCases.sent(SampleCases.application());

        String code = sent.json().path("trackingCode").asText();
        for (String rest : List.of("", "/events")) {
            assertFalse(SampleCases.as("kadis")
                    .get(sent.address() + rest)
                    .send()
                    .expect(200)
                    .text()
                    .contains(code));
        }
    }

    @Test
    void fileOfAnotherCase_isNotReachedThroughOnesOwn() {
        SampleCases.Opened yours = SampleCases.sent(SampleCases.application());
        String content = SampleCases.as("kadis")
                .get(yours.address())
                .send()
                .json()
                .at("/documents/0/content")
                .asText();
        SampleCases.Opened mine = SampleCases.application();

        SampleCases.as("kadis").get(yours.document(content)).send().expect(200);
        SampleCases.applicant(mine).get(mine.document(content)).send().expect(404);
        SampleCases.applicant(mine).get(mine.document("bukan-uuid")).send().expect(404);
    }

    @Test
    void scriptInData_comesBackAsText() {
        String script = "<script>alert('1')</script>";
        Map<String, Object> data = new java.util.LinkedHashMap<>(SampleCases.data(SampleCases.APPLICATION, "ajukan"));
        data.put("namaOpd", script);
        Answer opened = SampleCases.nobody()
                .post(SampleCases.CASES)
                .json(Map.of("sop", SampleCases.APPLICATION, "data", data))
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

package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does with a case all that is not completing a step; a refusal says why, and nothing has changed. */
final class CaseWorkTest {
    private SampleCases.Opened opened;
    private Api kadis;
    private Api applicant;

    @BeforeEach
    void open() {
        opened = SampleCases.sent(SampleCases.application());
        kadis = SampleCases.as("kadis");
        applicant = SampleCases.applicant(opened);
    }

    @Test
    void case_isFoundByItsNumberInSmallLetters() {
        String small = SampleCases.CASES + "/" + opened.number().toLowerCase(Locale.ROOT);

        assertEquals(
                opened.number(),
                kadis.get(small).send().expect(200).json().path("number").asText());
        assertEquals(
                "Kepala Dinas",
                kadis.post(small + "/steps/terima/claim")
                        .json(Map.of())
                        .send()
                        .expect(200)
                        .json()
                        .path("open")
                        .path(0)
                        .path("holder")
                        .asText());
    }

    @Test
    void events_areHandedOutPieceByPiece() {
        String address = opened.address() + "/events";
        int count = kadis.get(address).send().expect(200).json().size();
        List<Integer> sequences = new ArrayList<>();

        for (String next = address + "?limit=2"; !next.isEmpty(); ) {
            Answer page = kadis.get(next).send().expect(200);
            page.json().forEach(event -> sequences.add(event.path("sequence").asInt()));
            next = page.header("Link").replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }

        assertEquals(IntStream.rangeClosed(1, count).boxed().toList(), sequences);
        kadis.get(address + "?limit=201").send().expect(400);
    }

    @Test
    void step_isTakenAndGivenBack() {
        assertEquals(
                "Kepala Dinas",
                step(ask(kadis, "terima", "claim", Map.of())).path("holder").asText());
        assertRefused("case/again", 409, ": step/held-by-you", ask(kadis, "terima", "claim", Map.of()));

        assertTrue(
                step(ask(kadis, "terima", "release", Map.of())).path("holder").isMissingNode());
        assertRefused("case/again", 409, ": step/not-held", ask(kadis, "terima", "release", Map.of()));
    }

    @Test
    void step_isAssignedToAColleagueWhoPerformsIt() {
        assertRefused(
                "an office that does not perform it",
                422,
                "/to: step/not-theirs",
                ask(kadis, "terima", "delegate", Map.of("to", "kasi.banten")));
        assertRefused(
                "nobody",
                422,
                "/to: step/unknown-person",
                ask(kadis, "terima", "delegate", Map.of("to", "siapa.banten")));

        Answer assigned = ask(kadis, "terima", "delegate", Map.of("to", "kadis.banten", "note", "Tolong hari ini"));

        assertEquals("Kepala Dinas", step(assigned).path("holder").asText());
    }

    @Test
    void step_isAssignedByANumberAsSomebodyTypesIt() {
        String typed = SampleCases.CASES + "/" + opened.number().toLowerCase(Locale.ROOT);

        Answer assigned = kadis.post(typed + "/steps/terima/delegate")
                .json(Map.of("to", "kadis.banten"))
                .send();

        assertEquals("Kepala Dinas", step(assigned).path("holder").asText());
    }

    @Test
    void clock_standsWhileAnOfficialPausesIt() {
        String due = step(kadis.get(opened.address()).send()).path("due").asText();

        JsonNode paused = step(ask(kadis, "terima", "pause", Map.of("reason", "Menunggu rapat")));

        assertFalse(due.isEmpty());
        assertFalse(paused.path("clockRuns").asBoolean());
        assertEquals("Menunggu rapat", paused.path("paused").path("reason").asText());
        assertTrue(paused.path("due").isMissingNode());
        assertRefused("again", 409, ": step/paused", ask(kadis, "terima", "pause", Map.of("reason", "Lagi")));

        JsonNode resumed = step(ask(kadis, "terima", "resume", Map.of()));

        assertTrue(resumed.path("clockRuns").asBoolean());
        assertFalse(resumed.path("due").asText().isEmpty());
        assertRefused("again", 409, ": step/not-paused", ask(kadis, "terima", "resume", Map.of()));
    }

    @Test
    void markedAnswer_comesBackCorrected_andNothingElseDoes() {
        Map<String, Object> mark = Map.of("form", "pengajuan", "field", "namaOpd", "remark", "Tulis nama resmi");
        JsonNode returned = ask(kadis, "terima", "return", Map.of("marks", List.of(mark)))
                .expect(200)
                .json();

        assertEquals("returned", returned.path("open").path(0).path("stage").asText());
        JsonNode correction = applicant
                .get(opened.address())
                .send()
                .expect(200)
                .json()
                .path("open")
                .path(1);
        assertEquals(
                "namaOpd",
                correction
                        .path("correction")
                        .path("marks")
                        .path(0)
                        .path("field")
                        .asText());
        Map<String, Object> data = new LinkedHashMap<>(SampleCases.data(SampleCases.APPLICATION, "ajukan"));
        data.put("namaOpd", "Dinas Kesehatan");
        Map<String, Object> forged = new LinkedHashMap<>(data);
        forged.put("namaAplikasi", "Yang lain");
        assertRefused(
                "an answer that was not marked",
                422,
                "/data/namaAplikasi: correction/not-marked",
                ask(applicant, "ajukan", "complete", Map.of("data", forged)));

        JsonNode back = ask(applicant, "ajukan", "complete", Map.of("data", data))
                .expect(200)
                .json();

        assertEquals("terima", back.path("open").path(0).path("step").asText());
        assertEquals("open", back.path("open").path(0).path("stage").asText());
        assertEquals(
                "Dinas Kesehatan",
                back.path("data").path("pengajuan").path("namaOpd").asText());
        assertTrue(back.path("timeUsed").has("kadis"));
        assertTrue(back.path("timeUsed").has("opd"));
    }

    @Test
    void markedFile_comesBackAnew_orIsNoLongerWaitedFor() {
        Map<String, Object> marks =
                Map.of("marks", List.of(Map.of("document", "surat-permohonan")), "note", "Tidak terbaca");
        ask(kadis, "terima", "return", marks).expect(200);
        assertRefused("without a reason", 422, "/reason: schema/required", ask(kadis, "terima", "recall", Map.of()));

        JsonNode recalled = ask(kadis, "terima", "recall", Map.of("reason", "Sudah ditelepon"))
                .expect(200)
                .json();

        assertEquals(1, recalled.path("open").size());
        assertEquals("open", recalled.path("open").path(0).path("stage").asText());
    }

    @Test
    void disposition_isFollowedUpByItsRecipient() {
        Map<String, Object> words = Map.of(
                "to", "kasi", "instruction", "Telaah kebutuhan server", "nature", "confidential", "due", "2090-01-31");
        JsonNode given = about(kadis, "dispositions", words).expect(200).json();
        JsonNode disposition = given.path("dispositions").path(0);
        String followUp = "dispositions/" + disposition.path("id").asText() + "/follow-up";

        assertEquals("kadis", disposition.path("from").asText());
        assertEquals(
                0,
                SampleCases.as("kabid")
                        .get(opened.address())
                        .send()
                        .expect(200)
                        .json()
                        .path("dispositions")
                        .size());
        assertEquals(
                0,
                applicant
                        .get(opened.address())
                        .send()
                        .expect(200)
                        .json()
                        .path("dispositions")
                        .size());
        assertRefused(
                "somebody else, who is not told that it is there",
                409,
                ": disposition/not-open",
                about(SampleCases.as("kabid"), followUp, Map.of("note", "x")));
        assertRefused(
                "no note",
                422,
                "/note: disposition/no-note",
                about(SampleCases.as("kasi"), followUp, Map.of("note", " ")));

        assertTrue(given(kadis).has("event"));
        assertFalse(given(SampleCases.as("kabid")).has("event"), "between others");

        JsonNode followed = about(SampleCases.as("kasi"), followUp, Map.of("note", "Sudah"))
                .expect(200)
                .json();

        assertEquals(0, followed.path("dispositions").size());
        assertRefused(
                "again", 409, ": disposition/not-open", about(SampleCases.as("kasi"), followUp, Map.of("note", "x")));
    }

    @Test
    void applicant_cancels_andTheOfficeCloses_withAReason() {
        assertRefused("an official", 403, ": step/closed-to-you", about(kadis, "cancel", Map.of("reason", "x")));
        assertRefused("the applicant", 403, ": step/closed-to-you", about(applicant, "close", Map.of("reason", "x")));
        assertRefused("no reason", 422, "/reason: reason/missing", about(applicant, "cancel", Map.of("reason", " ")));

        JsonNode cancelled = about(applicant, "cancel", Map.of("reason", "Tidak jadi"))
                .expect(200)
                .json();

        assertEquals("cancelled", cancelled.path("status").asText());
        assertEquals("Tidak jadi", cancelled.path("ending").path("reason").asText());
        assertRefused("again", 409, ": case/ended", about(kadis, "close", Map.of("reason", "x")));

        SampleCases.Opened other = SampleCases.sent(SampleCases.application());
        JsonNode closed = kadis.post(other.address() + "/close")
                .json(Map.of("reason", "Ganda"))
                .send()
                .expect(200)
                .json();
        assertEquals("ditutup-kantor", closed.path("ending").path("end").asText());
    }

    @Test
    void message_thatNothingWaitsFor_isAConflict() {
        assertRefused("message", 409, ": wait/not-expected", about(kadis, "messages/rka", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steps/terima/pause          | {}                                         | /reason: schema/required",
                "steps/terima/pause          | {\"reason\": \" \"}                        | /reason: reason/missing",
                "steps/terima/pause          | {\"reason\": 5}                            | /reason: schema/type",
                "steps/terima/delegate       | {}                                         | /to: schema/required",
                "steps/terima/return         | {}                                         | /marks: schema/required",
                "steps/terima/return         | {\"marks\": []}                            | /marks: return/no-marks",
                "steps/terima/return         | {\"marks\": {}}                            | /marks: schema/type",
                "steps/terima/return         | {\"marks\": [5]}                           | /marks/0: schema/type",
                "steps/terima/return         | {\"marks\": [{\"field\": \"x\"}]}           | /marks/0/form: schema/required",
                "steps/terima/return         | {\"marks\": [{\"document\": \"x\", \"remark\": \"y\"}]} | /marks/0: return/unknown",
                "steps/terima/return         | {\"marks\": [{\"document\": \"surat-permohonan\"}]} | /marks/0: return/no-remark",
                "comments                    | {}                                         | /text: schema/required",
                "comments                    | {\"text\": \" \"}                          | /text: comment/empty",
                "comments                    | {\"text\": \"x\", \"audience\": \"semua\"}  | /audience: schema/enum",
                "dispositions                | {\"to\": \"kasi\"}                         | /instruction: schema/required",
                "dispositions                | {\"to\": \"kasi\", \"instruction\": \" \"}  | /instruction: disposition/empty",
                "dispositions                | {\"to\": \"opd\", \"instruction\": \"x\"}   | /to: disposition/unknown-actor",
                "dispositions                | {\"to\": \"kasi\", \"instruction\": \"x\", \"due\": \"besok\"} | /due: schema/format",
                "dispositions                | {\"to\": \"kasi\", \"instruction\": \"x\", \"due\": \"2020-01-01\"} | /due: disposition/past",
                "close                       | {\"reason\": \"x\", \"alasan\": \"x\"}       | /alasan: schema/additionalProperties"
            })
    void wrongContent_isRefusedWithItsPlace_andNothingHasChanged(String what, String body, String problem) {
        Answer answer = kadis.post(opened.address() + "/" + what)
                .header("Content-Type", "application/json")
                .bytes(body)
                .send();

        assertRefused(what, 422, problem, answer);
        assertEquals(
                opened.tag(), kadis.get(opened.address()).send().expect(200).header("ETag"));
    }

    private JsonNode given(Api who) {
        for (JsonNode event :
                who.get(opened.address() + "/events").send().expect(200).json()) {
            if (event.path("type").asText().equals("disposition-given")) {
                return event;
            }
        }
        throw new AssertionError("No disposition was given");
    }

    private Answer ask(Api who, String step, String what, Map<String, Object> body) {
        return who.post(opened.address() + "/steps/" + step + "/" + what)
                .json(body)
                .send();
    }

    private Answer about(Api who, String what, Map<String, Object> body) {
        return who.post(opened.address() + "/" + what).json(body).send();
    }

    private static JsonNode step(Answer answer) {
        return answer.expect(200).json().path("open").path(0);
    }

    private static void assertRefused(String what, int status, String problem, Answer answer) {
        assertEquals(List.of(problem), answer.expect(status).problems(), what);
    }
}

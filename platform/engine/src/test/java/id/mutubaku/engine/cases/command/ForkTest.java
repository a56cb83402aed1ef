package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shows what becomes of a case on several paths at once, and of duties that are to be kept separate. */
final class ForkTest {
    private static final String REFUSAL = """
            "branches": [{"id": "ya", "label": "Ya", "to": "putus"}, {"id": "tidak", "label": "Tidak", "to": "ditolak"}]""";
    private static final String[] TWO = {
        Flows.step("ajukan", "pemohon", "\"form\": \"permohonan\", \"next\": \"bagi\""),
        Flows.step("bagi", "kasi", "\"fork\": {\"to\": [\"teknis\", \"hukum\"], \"join\": \"putus\"}"),
        Flows.step("teknis", "kasi", "\"next\": \"putus\""),
        Flows.step("hukum", "kadis", REFUSAL),
        Flows.step("putus", "kadis", "\"next\": \"selesai\"")
    };

    @Test
    void paths_runAtOnce_andComeTogetherWhenEachHasCome() {
        Story story = Story.opened(Flows.sop(TWO)).complete(KASI, "bagi");
        assertEquals(List.of("teknis 1", "hukum 1"), Cases.work(story.state()));
        assertEquals(2, story.theOnly(CaseEvent.PathsForked.class).paths());

        story.complete(KADIS, "hukum", "ya");
        assertEquals(List.of("teknis 1"), Cases.work(story.state()));
        assertEquals(1, story.theOnly(CaseEvent.PathJoined.class).remaining());
        story.refused(
                Reason.NOT_NOW,
                ": step/not-open",
                at -> Story.completion(at, KADIS, "putus", "", Optional.empty(), Optional.empty()));

        story.complete(KASI, "teknis");
        assertEquals(List.of("putus 1"), Cases.work(story.state()));
        assertEquals(Map.of(), story.state().joins());
    }

    @Test
    void nestedFork_comesTogetherFromTheInsideOut() {
        Story story = Story.opened(Flows.sop(
                Flows.step("ajukan", "pemohon", "\"fork\": {\"to\": [\"satu\", \"dua\"], \"join\": \"akhir\"}"),
                Flows.step("satu", "kasi", "\"fork\": {\"to\": [\"satu-a\", \"satu-b\"], \"join\": \"satu-temu\"}"),
                Flows.step("satu-a", "kasi", "\"next\": \"satu-temu\""),
                Flows.step("satu-b", "kasi", "\"next\": \"satu-temu\""),
                Flows.step("satu-temu", "kasi", "\"next\": \"akhir\""),
                Flows.step("dua", "kadis", "\"next\": \"akhir\""),
                Flows.step("akhir", "kadis", "\"next\": \"selesai\"")));

        story.complete(KASI, "satu").complete(KADIS, "dua").complete(KASI, "satu-b");
        assertEquals(Map.of("akhir", 1, "satu-temu", 1), story.state().joins());
        story.complete(KASI, "satu-a").complete(KASI, "satu-temu");

        assertEquals(List.of("akhir 1"), Cases.work(story.state()));
    }

    @Test
    void pathThatRefuses_endsTheCase_andTheOthersWithIt() {
        Story story = Story.opened(Flows.sop(TWO)).complete(KASI, "bagi").on("2026-03-02T10:00");

        story.reject(KADIS, "hukum", "tidak");

        assertEquals("ditolak", story.state().ending().orElseThrow().end());
        assertEquals(List.of(), story.state().open());
        assertEquals(Duration.ofHours(2), story.state().time().get("kasi"), "who had the other path is charged");
        story.refused(
                Reason.NOT_NOW,
                ": case/ended",
                at -> Story.completion(at, KASI, "teknis", "", Optional.empty(), Optional.empty()));
    }

    @Test
    void calledSopThatRefuses_endsItsOwnPaths_andNobodyIsAskedToCorrectForThem() {
        Story story = Story.opened(calling("uji", TWO)).fill(APPLICANT, "panggil.ajukan", Map.of("nama", "Z"));
        story.complete(KASI, "panggil.bagi").giveBack(KASI, "panggil.teknis", "nama");
        assertEquals(List.of("panggil.hukum 1", "awal 2"), Cases.work(story.state()));

        story.reject(KADIS, "panggil.hukum", "tidak");

        assertEquals(List.of("panggil 1"), Cases.work(story.state()));
        assertEquals(
                "ditolak", story.theOnly(CaseEvent.CalleeEnded.class).ending().end());
        assertEquals(Map.of(), story.state().joins());
        story.complete(KASI, "panggil");
    }

    @Test
    void whoDidOneDuty_cannotDoTheOther_notEvenAsADeputy() {
        Story story = Story.opened(Flows.sop(
                Flows.APPLY,
                Flows.step("periksa", "kasi", "\"next\": \"setujui\""),
                Flows.step("setujui", "kadis", "\"separateFrom\": [\"periksa\"], \"next\": \"selesai\"")));
        Requester deputy = new Requester(KASI.person(), Set.of("kadis"), Map.of("kadis", "Plh. Kepala Dinas"));
        story.complete(KASI, "periksa");

        story.refused(
                Reason.NOT_NOW,
                ": step/separation",
                at -> Story.completion(at, deputy, "setujui", "", Optional.empty(), Optional.empty()));

        story.complete(KADIS, "setujui");
    }

    @Test
    void firstStepThatForks_isDoneByOpening() {
        Story story = Story.opened(Flows.sop(
                Flows.step("ajukan", "pemohon", "\"fork\": {\"to\": [\"a\", \"b\"], \"join\": \"c\"}"),
                Flows.step("a", "kasi", "\"next\": \"c\""),
                Flows.step("b", "kasi", "\"next\": \"c\""),
                Flows.step("c", "kasi", "\"next\": \"selesai\"")));

        assertEquals(List.of("a 1", "b 1"), Cases.work(story.state()));
        assertEquals(Set.of("a", "b", "ajukan"), story.state().visits().keySet());
        assertEquals(Optional.empty(), story.state().openAt(new Place("ajukan")));
    }

    /** Calls an SOP of these steps, after an applicant has filled in the form. */
    private static Sop calling(String id, String... steps) {
        return Sops.linked(
                "contoh/alur",
                Flows.definition(
                        "alur",
                        1,
                        Flows.step("awal", "pemohon", "\"form\": \"permohonan\", \"next\": \"panggil\""),
                        Flows.step(
                                "panggil",
                                "kasi",
                                "\"call\": {\"sop\": \"contoh/" + id + "\"}, \"next\": \"selesai\"")),
                Flows.definition(id, 1, steps));
    }
}

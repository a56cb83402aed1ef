package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.access.Untouched;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Correction.Change;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shows how something is returned for correction, and comes back. */
final class StepReturningTest {
    private static final Place CHECK = new Place("periksa");
    private static final Mark LETTER = new Mark(Mark.Kind.DOCUMENT, "", "surat", "Buram");
    private static final AttachedDocument SHARP =
            new AttachedDocument("surat", "isi-2", "b.pdf", "application/pdf", 10, "00", Sops.NOW, APPLICANT.person());

    private final Story story = Story.opened(
            Flows.sop(Flows.APPLY, Flows.step("periksa", "kasi", "\"next\": \"selesai\"")),
            "2026-03-02T08:00",
            Map.of("nama", "Dinas X", "tamu", 3),
            Sops.file("surat"));

    @Test
    void returned_stepWaits_andWhoFilledItInSeesWhatIsMarked() {
        story.ask(at -> new StepReturning.Return(
                at,
                KASI,
                CHECK,
                List.of(new Mark(Mark.Kind.FIELD, "permohonan", "nama", " Salah "), LETTER),
                Optional.empty()));

        StepVisit correction = story.visit("ajukan");
        assertEquals(Stage.RETURNED, story.visit("periksa").stage());
        assertEquals(List.of("ajukan 2"), Cases.work(story.state()));
        assertEquals(CHECK, correction.correction().orElseThrow().asker());
        assertEquals(
                "Salah", correction.correction().orElseThrow().marks().get(0).remark());
        story.refused(Reason.NOT_NOW, ": step/is-returned", at -> Story.filling(at, KASI, "periksa", Map.of()));
    }

    @Test
    void documentThatIsNotThere_canBeAskedFor_andIsAddedAlone() {
        Story bare = Story.opened(
                Flows.sop(Flows.APPLY, Flows.step("periksa", "kasi", "\"next\": \"selesai\"")),
                "2026-03-02T08:00",
                Map.of("nama", "Dinas X", "tamu", 3));

        bare.ask(at -> new StepReturning.Return(at, KASI, CHECK, List.of(LETTER), Optional.empty()));

        Untouched untouched = new Untouched(bare.sop(), bare.state(), bare.visit("ajukan"));
        assertEquals(1, untouched.problems(Optional.empty(), Set.of()).size());
        assertEquals(List.of(), untouched.problems(Optional.empty(), Set.of("surat")));
        bare.ask(at -> new AttachDocument(at, APPLICANT, SHARP));
        assertEquals(
                List.of(),
                new Untouched(bare.sop(), bare.state(), bare.visit("ajukan")).problems(Optional.empty(), Set.of()));
        bare.complete(APPLICANT, "ajukan");
        CaseEvent.CorrectionSubmitted submitted = bare.theOnly(CaseEvent.CorrectionSubmitted.class);
        assertEquals(
                List.of(new Change(Mark.Kind.DOCUMENT, "", "surat", Optional.empty(), Optional.of("isi-2"))),
                submitted.changes());
    }

    @Test
    void stepToWhichADecisionLedBack_isUntouched_untilSomethingIsNew() {
        Story back = Story.opened(
                Flows.sop(
                        Flows.APPLY,
                        Flows.step(
                                "periksa",
                                "kasi",
                                "\"branches\": [{\"id\": \"ya\", \"label\": \"Ya\", \"to\": \"selesai\"},"
                                        + "{\"id\": \"kurang\", \"label\": \"Kurang\", \"to\": \"ajukan\"}]")),
                "2026-03-02T08:00",
                Map.of("nama", "Dinas X"));
        back.reject(KASI, "periksa", "kurang");

        Untouched untouched = new Untouched(back.sop(), back.state(), back.visit("ajukan"));
        assertEquals(
                1,
                untouched
                        .problems(Optional.of(Map.of("nama", "Dinas X")), Set.of())
                        .size());
        assertEquals(List.of(), untouched.problems(Optional.of(Map.of("nama", "Dinas Y")), Set.of()));
        assertEquals(List.of(), untouched.problems(Optional.empty(), Set.of("surat")));
        CompleteStep same = Story.filling(Sops.NOW, APPLICANT, "ajukan", Map.of("nama", "Dinas X"));
        back.refused(Reason.INVALID, ": correction/untouched", at -> same);
        back.ask(at -> same.sentUnchanged());
        assertEquals(List.of("periksa 2"), Cases.work(back.state()));
    }

    @Test
    void correctionThatChangesNothing_isRefused_unlessItIsSentSoOnPurpose() {
        story.giveBack(KASI, "periksa", "nama");
        CompleteStep same = Story.filling(Sops.NOW, APPLICANT, "ajukan", Map.of("nama", "Dinas X"));

        story.refused(Reason.INVALID, ": correction/untouched", at -> same);
        story.refused(
                Reason.INVALID,
                ": correction/untouched",
                at -> Story.completion(at, APPLICANT, "ajukan", "", Optional.empty(), Optional.empty()));

        story.ask(at -> same.sentUnchanged());
        assertEquals(List.of("periksa 1"), Cases.work(story.state()));
    }

    @Test
    void whatIsReturned_hasToBeThere_andToBeSaid() {
        story.refused(
                Reason.INVALID,
                "/marks: return/no-marks",
                at -> new StepReturning.Return(at, KASI, CHECK, List.of(), Optional.of("x")));
        story.refused(Reason.INVALID, "/marks/0: return/unknown", at -> Story.returning(at, KASI, "periksa", "entah"));
        story.refused(
                Reason.INVALID,
                "/marks/0: return/unknown",
                at -> new StepReturning.Return(
                        at, KASI, CHECK, List.of(new Mark(Mark.Kind.DOCUMENT, "", "denah", "x")), Optional.empty()));
        story.refused(
                Reason.INVALID,
                "/marks/0: return/no-remark",
                at -> new StepReturning.Return(
                        at,
                        KASI,
                        CHECK,
                        List.of(new Mark(Mark.Kind.FIELD, "permohonan", "nama", " ")),
                        Optional.of(" ")));
        story.refused(Reason.NOT_YOURS, ": step/not-yours", at -> Story.returning(at, KADIS, "periksa", "nama"));
    }

    @Test
    void resubmission_takesTheMarkedFields_andSaysWhatWasThereBefore() {
        story.giveBack(KASI, "periksa", "nama").fill(APPLICANT, "ajukan", Map.of("nama", "Dinas Y", "tamu", 3));

        assertEquals(List.of("periksa 1"), Cases.work(story.state()));
        assertEquals(Map.of("nama", "Dinas Y", "tamu", 3), story.state().data().get("permohonan"));
        assertEquals(
                List.of(new Change(
                        Mark.Kind.FIELD, "permohonan", "nama", Optional.of("Dinas X"), Optional.of("Dinas Y"))),
                story.theOnly(CaseEvent.CorrectionSubmitted.class).changes());
    }

    @Test
    void resubmission_withoutData_keepsWhatWasFilledIn() {
        story.giveBack(KASI, "periksa", "nama")
                .ask(at -> Story.completion(at, APPLICANT, "ajukan", "", Optional.empty(), Optional.of(" Sudah benar "))
                        .sentUnchanged());

        assertEquals(Map.of("nama", "Dinas X", "tamu", 3), story.state().data().get("permohonan"));
        assertEquals(
                "Sudah benar",
                story.theOnly(CaseEvent.CorrectionSubmitted.class).note().orElseThrow());
    }

    @Test
    void resubmission_ofWhatIsNotMarked_isRefused() {
        story.giveBack(KASI, "periksa", "nama");

        story.refused(
                Reason.INVALID,
                "/data/tamu: correction/not-marked",
                at -> Story.filling(at, APPLICANT, "ajukan", Map.of("nama", "Dinas Y", "tamu", 4)));
        story.refused(
                Reason.INVALID,
                "/documents/surat: correction/not-marked",
                at -> Story.filling(at, APPLICANT, "ajukan", Map.of("nama", "Dinas Y"), SHARP));
        story.refused(Reason.NOT_YOURS, ": document/not-asked", at -> new AttachDocument(at, APPLICANT, SHARP));
        story.refused(
                Reason.INVALID,
                "/data/nama: form/required",
                at -> Story.filling(at, APPLICANT, "ajukan", Map.of("tamu", 3)));
        story.refused(
                Reason.INVALID,
                "/branch: step/no-branches",
                at -> Story.completion(at, APPLICANT, "ajukan", "lanjut", Optional.empty(), Optional.empty())
                        .sentUnchanged());
    }

    @Test
    void correctedAnswer_mayBringTheAnswersThatItMakesNecessary() {
        story.giveBack(KASI, "periksa", "tamu");

        story.refused(
                Reason.INVALID,
                "/data/izin: form/required",
                at -> Story.filling(at, APPLICANT, "ajukan", Map.of("tamu", 9)));
        story.fill(APPLICANT, "ajukan", Map.of("nama", "Dinas X", "tamu", 9, "izin", "ramai", "polisi", "ya"));

        assertEquals(
                Map.of("nama", "Dinas X", "tamu", 9, "izin", "ramai", "polisi", "ya"),
                story.state().data().get("permohonan"));
    }

    @Test
    void markedDocument_isReplaced_withTheCorrectionOrBeforeIt() {
        List<Change> replaced =
                List.of(new Change(Mark.Kind.DOCUMENT, "", "surat", Optional.of("isi-1"), Optional.of("isi-2")));
        Story.Asked returned = at -> new StepReturning.Return(at, KASI, CHECK, List.of(LETTER), Optional.empty());

        story.ask(returned).fill(APPLICANT, "ajukan", Map.of("nama", "Dinas X", "tamu", 3), SHARP);
        assertEquals(
                replaced, story.theOnly(CaseEvent.CorrectionSubmitted.class).changes());

        Story again = Story.opened(story.sop(), "2026-03-02T08:00", Map.of("nama", "X"), Sops.file("surat"));
        again.ask(returned).ask(at -> new AttachDocument(at, APPLICANT, SHARP)).complete(APPLICANT, "ajukan");
        assertEquals(
                replaced, again.theOnly(CaseEvent.CorrectionSubmitted.class).changes());
    }

    @Test
    void recall_goesOnWithWhatIsThere_andChargesWhoHadIt() {
        story.giveBack(KASI, "periksa", "nama");
        story.refused(Reason.INVALID, "/reason: reason/missing", at -> new StepReturning.Recall(at, KASI, CHECK, " "));
        story.refused(Reason.NOT_YOURS, ": step/not-yours", at -> new StepReturning.Recall(at, KADIS, CHECK, "x"));

        story.on("2026-03-02T10:00").ask(at -> new StepReturning.Recall(at, KASI, CHECK, "Sudah jelas"));

        assertEquals(List.of("periksa 1"), Cases.work(story.state()));
        assertEquals(Duration.ofHours(2), story.state().time().get("pemohon"));
        story.refused(Reason.NOT_NOW, ": step/is-open", at -> new StepReturning.Recall(at, KASI, CHECK, "x"));
    }

    @Test
    void correction_cannotBeReturned_norCanAnApplicantReturn() {
        Story toOffice = Story.opened(Flows.sop(
                Flows.step("ajukan", "pemohon", "\"next\": \"nilai\""),
                Flows.step("nilai", "kasi", "\"form\": \"permohonan\", \"next\": \"setuju\""),
                Flows.step("setuju", "kadis", "\"next\": \"terima\""),
                Flows.step("terima", "pemohon", "\"next\": \"selesai\"")));
        toOffice.fill(KASI, "nilai", Map.of("nama", "A")).giveBack(KADIS, "setuju", "nama");

        toOffice.refused(Reason.NOT_NOW, ": return/of-correction", at -> Story.returning(at, KASI, "nilai", "nama"));
        toOffice.fill(KASI, "nilai", Map.of("nama", "B")).complete(KADIS, "setuju");
        toOffice.refused(
                Reason.NOT_YOURS, ": return/by-applicant", at -> Story.returning(at, APPLICANT, "terima", "nama"));
    }

    @Test
    void correction_isOvertaken_whenAnotherPathDoesTheStepAnew() {
        Story forked = Story.opened(Flows.sop(
                Flows.step("ajukan", "pemohon", "\"fork\": {\"to\": [\"isi\", \"teliti\"], \"join\": \"putus\"}"),
                Flows.step("isi", "kasi", "\"form\": \"permohonan\", \"next\": \"baca\""),
                Flows.step("baca", "kasi", """
                        "branches": [{"id": "ulang", "label": "Ulang", "to": "isi"}, {"id": "cukup", "label": "Cukup", "to": "putus"}]"""),
                Flows.step("teliti", "kadis", "\"next\": \"putus\""),
                Flows.step("putus", "kadis", "\"next\": \"selesai\"")));
        forked.fill(KASI, "isi", Map.of("nama", "A")).giveBack(KADIS, "teliti", "nama");

        forked.complete(KASI, "baca", "ulang");

        assertEquals(
                new Place("teliti"),
                forked.theOnly(CaseEvent.ReturnRecalled.class).place());
        assertEquals(List.of("teliti 1", "isi 3"), Cases.work(forked.state()));
        assertTrue(forked.visit("isi").correction().isEmpty());
    }

    @Test
    void correctionAtAJoin_doesNotLetThePathsForget_thatOneIsStillToCome() {
        Story forked = Story.opened(Flows.sop(
                Flows.step("ajukan", "pemohon", "\"next\": \"bagi\""),
                Flows.step("bagi", "kasi", "\"fork\": {\"to\": [\"satu\", \"dua\"], \"join\": \"temu\"}"),
                Flows.step("satu", "kasi", "\"next\": \"temu\""),
                Flows.step("dua", "kadis", "\"next\": \"temu\""),
                Flows.step("temu", "kasi", """
                        "form": "permohonan",
                        "branches": [{"id": "ulang", "label": "Ulang", "to": "bagi"}, {"id": "cukup", "label": "Cukup", "to": "selesai"}]""")));
        forked.complete(KASI, "bagi").complete(KASI, "satu").complete(KADIS, "dua");
        forked.ask(
                at -> Story.completion(at, KASI, "temu", "ulang", Optional.of(Map.of("nama", "A")), Optional.empty()));
        forked.complete(KASI, "bagi").giveBack(KADIS, "dua", "nama");

        forked.complete(KASI, "satu");

        assertEquals(Map.of("temu", 1), forked.state().joins());
        assertEquals(List.of("temu 2"), Cases.work(forked.state()));
        assertEquals(Stage.RETURNED, forked.visit("dua").stage());
    }
}

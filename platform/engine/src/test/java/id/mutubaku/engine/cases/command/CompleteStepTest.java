package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.FILLED;
import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static id.mutubaku.engine.cases.command.Sops.because;
import static id.mutubaku.engine.cases.command.Sops.complete;
import static id.mutubaku.engine.cases.command.Sops.file;
import static id.mutubaku.engine.cases.command.Sops.fill;
import static id.mutubaku.engine.cases.command.Sops.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompleteStepTest {
    private static final AttachedDocument DRAWING =
            new AttachedDocument("denah", "isi-2", "d.png", "image/png", 10, "00", Sops.NOW, KASI.person());

    private final Sop sop = Sops.izin();
    private final CaseState atDecision = Cases.after(sop, Sops.unopened(), open(FILLED, file("surat")));

    @Test
    void decision_isRecordedWithActorBranchAndChecks() {
        CompleteStep command = with(complete(KADIS, "periksa", "lanjut"), DRAWING);

        CaseEvent.StepCompleted event = Cases.accepted(command.decide(sop, atDecision)).events().stream()
                .filter(CaseEvent.StepCompleted.class::isInstance)
                .map(CaseEvent.StepCompleted.class::cast)
                .findFirst()
                .orElseThrow();

        assertEquals("kadis", event.actor());
        assertEquals("lanjut", event.branch().orElseThrow());
        assertEquals(List.of("telaah", "denah"), event.produced());
        assertEquals(CheckReport.Outcome.NOT_DONE, event.checks().get(0).outcome());
    }

    @Test
    void rejection_needsAReason_butNotTheDocumentsOfTheStep() {
        CompleteStep reject = complete(KASI, "periksa", "tolak");

        Cases.assertRejected(Reason.INVALID, List.of("/note: step/reason-missing"), reject.decide(sop, atDecision));
        CaseState ended = Cases.after(sop, atDecision, because(reject, " Tidak lengkap "));

        CaseEnding ending = ended.ending().orElseThrow();
        assertEquals("ditolak", ending.end());
        assertEquals("Tidak lengkap", ending.reason().orElseThrow());
        assertEquals(List.of(), ended.open());
        assertFalse(ended.produced().contains("denah"));
        Cases.assertRejected(
                Reason.NOT_NOW,
                List.of(": case/ended"),
                complete(KASI, "periksa", "lanjut").decide(sop, ended));
        Cases.assertRejected(
                Reason.NOT_NOW,
                List.of(": case/ended"),
                new AttachDocument(Sops.NOW, KASI, DRAWING).decide(sop, ended));
    }

    @Test
    void branchThatAsksForAReason_isNotTakenWithout_andTellsItToThoseWhoActNext() {
        Sop strict = Sops.returningForAReason();
        CompleteStep back = complete(KASI, "periksa", "kembali");

        Cases.assertRejected(
                Reason.INVALID, List.of("/note: step/branch-reason-missing"), back.decide(strict, atDecision));
        CaseState returned = Cases.after(strict, atDecision, because(back, " Surat belum ditandatangani "));

        StepVisit.Reason told = returned.open().get(0).reason().orElseThrow();
        assertEquals("Surat belum ditandatangani", told.note());
        assertEquals("periksa", told.from().path());
        assertEquals(KASI.person(), told.by());
    }

    @Test
    void reason_isToldToTheApplicantWhereTheyAct_andNotWhereOthersDo() {
        CaseState returned = Cases.after(sop, atDecision, because(complete(KASI, "periksa", "kembali"), "Kurang"));
        CaseState passed = Cases.after(
                sop, atDecision, with(because(complete(KASI, "periksa", "lanjut"), "Untuk kadis saja"), DRAWING));

        VisibleCase asking = new VisibleCase(sop, returned, APPLICANT);
        assertEquals(
                "Kurang", asking.reason(returned.open().get(0)).orElseThrow().note());
        VisibleCase waiting = new VisibleCase(sop, passed, APPLICANT);
        assertTrue(
                passed.open().stream().allMatch(visit -> waiting.reason(visit).isEmpty()));
        assertTrue(asking.showsNote(new Place("periksa"), Optional.of("kembali")));
        assertFalse(waiting.showsNote(new Place("periksa"), Optional.of("lanjut")));
    }

    @Test
    void everythingThatIsWrong_isToldAtOnce() {
        CompleteStep command = with(fill(KASI, "periksa", Map.of("x", 1)), file("surat"));

        Cases.assertRejected(
                Reason.INVALID,
                List.of(
                        "/data/x: step/no-form",
                        "/documents/surat: document/not-asked",
                        "/branch: step/branch-missing",
                        "/documents/denah: document/missing"),
                command.decide(sop, atDecision));
    }

    @Test
    void files_areMeasured() {
        AttachedDocument empty =
                new AttachedDocument("denah", "isi-2", "d", "image/png", 0, "00", Sops.NOW, KASI.person());
        AttachedDocument large =
                new AttachedDocument("denah", "isi-2", "d", "image/png", 1_000_001, "00", Sops.NOW, KASI.person());
        CompleteStep command = complete(KASI, "periksa", "lanjut");

        Cases.assertRejected(
                Reason.INVALID,
                List.of("/documents/denah: document/empty"),
                with(command, empty).decide(sop, atDecision));
        Cases.assertRejected(
                Reason.INVALID,
                List.of("/documents/denah: document/too-large"),
                with(command, large).decide(sop, atDecision));
        Cases.assertRejected(
                Reason.INVALID,
                List.of("/documents/denah: document/type"),
                with(command, file("denah")).decide(sop, atDecision));
    }

    @Test
    void branch_isOneOfTheStep_andOpen() {
        CaseState crowded = Cases.after(sop, Sops.unopened(), open(Map.of("nama", "X", "tamu", 99), file("surat")));

        Cases.assertRejected(
                Reason.INVALID,
                List.of("/branch: step/branch-closed-lacking"),
                with(complete(KASI, "periksa", "lanjut"), DRAWING).decide(sop, crowded));
        Cases.assertRejected(
                Reason.INVALID,
                List.of("/branch: step/branch-unknown", "/documents/denah: document/missing"),
                complete(KASI, "periksa", "entah").decide(sop, crowded));
    }

    @Test
    void loop_countsVisits_andKeepsWhatWasFilledIn() {
        CaseState again = Cases.after(sop, atDecision, with(complete(KASI, "periksa", "kembali"), DRAWING));

        assertEquals(List.of("ajukan 2"), Cases.work(again));
        CaseState back = Cases.after(sop, again, complete(APPLICANT, "ajukan", ""));
        assertEquals(List.of("periksa 2"), Cases.work(back));
        assertEquals(FILLED, back.data().get("permohonan"));
        Cases.assertRejected(
                Reason.INVALID,
                List.of("/branch: step/no-branches"),
                complete(APPLICANT, "ajukan", "lanjut").decide(sop, again));
        Cases.assertRejected(
                Reason.INVALID,
                List.of("/data/nama: form/required"),
                fill(APPLICANT, "ajukan", Map.of("tamu", 1)).decide(sop, again));
    }

    @Test
    void call_runsInsideTheStep_andOpensItAfterwards() {
        CaseState inside = Cases.after(sop, atDecision, with(complete(KASI, "periksa", "lanjut"), DRAWING));

        assertEquals(List.of("uji.siapkan 1"), Cases.work(inside));
        Cases.assertRejected(
                Reason.NOT_NOW,
                List.of(": step/is-calling"),
                complete(KADIS, "uji", "").decide(sop, inside));
        CaseState failed = Cases.after(sop, inside, fill(KASI, "uji.siapkan", Map.of("nilai", 5)));
        Cases.assertRejected(
                Reason.INVALID,
                List.of("/branch: step/branch-closed-lacking"),
                complete(KASI, "uji.nilai", "lulus").decide(sop, failed));
        CaseState returned = Cases.after(
                sop,
                failed,
                complete(KASI, "uji.nilai", "ulang"),
                fill(KASI, "uji.siapkan", Map.of("nilai", 8)),
                complete(KASI, "uji.nilai", "lulus"));

        assertEquals(List.of("uji 1"), Cases.work(returned));
        assertEquals(Set.of("permohonan", "uji.hasil"), returned.data().keySet());
        assertEquals(2, returned.visits().get("uji.siapkan"));
        assertTrue(
                Cases.after(sop, returned, complete(KADIS, "uji", "")).ending().isPresent());
    }

    @Test
    void somebodyElse_cannotComplete() {
        Cases.assertRejected(
                Reason.NOT_YOURS,
                List.of(": step/not-yours"),
                complete(APPLICANT, "periksa", "lanjut").decide(sop, atDecision));
        Cases.assertRejected(
                Reason.NOT_YOURS,
                List.of(": document/not-asked"),
                new AttachDocument(Sops.NOW, APPLICANT, DRAWING).decide(sop, atDecision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "entah",
                "periksa.",
                ".periksa",
                "uji.entah",
                "periksa.siapkan",
                "uji.siapkan.x",
                "selesai"
            })
    void placeThatIsNone_isRefused(String place) {
        Cases.assertRejected(
                Reason.NOT_NOW,
                List.of(": step/unknown"),
                complete(KASI, place, "").decide(sop, atDecision));
    }

    @Test
    void placeOfAnyLength_isRefused() {
        String deep = "uji.siapkan.".repeat(200_000) + "x";

        Cases.assertRejected(
                Reason.NOT_NOW,
                List.of(": step/unknown"),
                complete(KASI, deep, "").decide(sop, atDecision));
    }

    private static CompleteStep with(CompleteStep command, AttachedDocument... files) {
        return new CompleteStep(
                command.at(),
                command.by(),
                command.place(),
                command.branch(),
                command.data(),
                command.note(),
                List.of(files),
                command.plugins());
    }
}

package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.definition.End;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CaseClosingTest {
    private static final Sop SOP = Flows.sop(
            Flows.step(
                    "ajukan",
                    "pemohon",
                    "\"form\": \"permohonan\", \"requires\": [{\"document\": \"surat\"}], \"next\": \"periksa\""),
            Flows.step("periksa", "kasi", "\"next\": \"setujui\""),
            Flows.step("setujui", "kadis", "\"next\": \"selesai\""));

    private final Story atApplicant = Story.opened(SOP);
    private final Story atCheck = Story.opened(SOP, "2026-03-02T08:00", Map.of("nama", "X"), Sops.file("surat"));

    @Test
    void applicant_cancels_withAReason() {
        atCheck.refused(Reason.INVALID, "/reason: reason/missing", at -> new CaseClosing.Cancel(at, APPLICANT, " "));
        atCheck.refused(Reason.NOT_YOURS, ": case/not-yours-to-end", at -> new CaseClosing.Cancel(at, KASI, "Batal"));

        atCheck.on("2026-03-02T11:00").ask(at -> new CaseClosing.Cancel(at, APPLICANT, " Batal "));

        CaseEnding ending = atCheck.state().ending().orElseThrow();
        assertEquals(End.Kind.CANCELLED, ending.kind());
        assertEquals(CaseClosing.CANCELLED, ending.end());
        assertEquals("Batal", ending.reason().orElseThrow());
        assertEquals(
                APPLICANT.person(),
                atCheck.theOnly(CaseEvent.CaseEnded.class).by().orElseThrow());
        assertEquals(List.of(), atCheck.state().open());
        assertEquals(Duration.ofHours(3), atCheck.state().time().get("kasi"), "the office is charged for what it had");
        atCheck.refused(Reason.NOT_NOW, ": case/ended", at -> new CaseClosing.Cancel(at, APPLICANT, "x"));
    }

    @Test
    void office_thatHasTheCase_closesIt() {
        atCheck.refused(Reason.NOT_YOURS, ": case/not-yours-to-end", at -> new CaseClosing.Close(at, KADIS, "x"));
        atCheck.refused(Reason.NOT_YOURS, ": case/not-yours-to-end", at -> new CaseClosing.Close(at, APPLICANT, "x"));
        atCheck.refused(Reason.INVALID, "/reason: reason/missing", at -> new CaseClosing.Close(at, KASI, ""));

        atCheck.ask(at -> new CaseClosing.Close(at, KASI, "Rangkap"));

        assertEquals(CaseClosing.CLOSED, atCheck.state().ending().orElseThrow().end());
        atCheck.refused(Reason.NOT_NOW, ": case/ended", at -> new CaseClosing.Close(at, KASI, "x"));
    }

    @Test
    void caseThatOnlyTheApplicantHas_isClosedByAnyOfficial_lestItLieForEver() {
        atApplicant.refused(
                Reason.NOT_YOURS, ": case/not-yours-to-end", at -> new CaseClosing.Close(at, APPLICANT, "x"));

        atApplicant.ask(at -> new CaseClosing.Close(at, KADIS, "Tidak dilengkapi"));

        assertEquals(
                CaseClosing.CLOSED, atApplicant.state().ending().orElseThrow().end());
    }
}

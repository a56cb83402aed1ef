package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StepHoldingTest {
    private static final Place CHECK = new Place("periksa");
    private static final Requester COLLEAGUE = Sops.requester("Rekan", "kasi");
    private static final Requester UNKNOWN = new Requester(new Person(Optional.empty(), ""), Set.of("pemohon", "kasi"));

    private final Story atCheck =
            Story.opened(Flows.sop(Flows.APPLY, Flows.step("periksa", "kasi", "\"next\": \"selesai\"")));
    private final Story held = atCheck.ask(at -> new StepHolding.Claim(at, KASI, CHECK));

    @Test
    void claim_isRecordedAndKeepsOthersOut() {
        assertEquals(KASI.person(), held.visit("periksa").holder().orElseThrow());

        held.refused(Reason.NOT_NOW, ": step/held", at -> Story.filling(at, COLLEAGUE, "periksa", Map.of()));
        held.refused(Reason.NOT_NOW, ": step/held", at -> new StepHolding.Claim(at, COLLEAGUE, CHECK));
        held.refused(Reason.NOT_NOW, ": step/held", at -> new StepHolding.Release(at, COLLEAGUE, CHECK));
        held.refused(Reason.NOT_NOW, ": step/held-by-you", at -> new StepHolding.Claim(at, KASI, CHECK));
        held.refused(Reason.NOT_YOURS, ": step/not-yours", at -> new StepHolding.Claim(at, KADIS, CHECK));
        assertEquals(
                "selesai",
                held.complete(KASI, "periksa").state().ending().orElseThrow().end());
    }

    @Test
    void claim_ofADeputy_saysInWhichCapacity() {
        Requester deputy = new Requester(KADIS.person(), Set.of("kasi"), Map.of("kasi", "Plh. Kepala Seksi"));
        held.ask(at -> new StepHolding.Release(at, KASI, CHECK)).ask(at -> new StepHolding.Claim(at, deputy, CHECK));

        assertEquals(
                "Plh. Kepala Seksi",
                held.theOnly(CaseEvent.StepClaimed.class).by().capacity().orElseThrow());
        assertEquals(
                "selesai",
                held.complete(deputy, "periksa").state().ending().orElseThrow().end());
    }

    @Test
    void release_letsOthersIn() {
        held.ask(at -> new StepHolding.Release(at, KASI, CHECK));

        assertEquals(Optional.empty(), held.visit("periksa").holder());
        held.refused(Reason.NOT_NOW, ": step/not-held", at -> new StepHolding.Release(at, KASI, CHECK));
        held.complete(COLLEAGUE, "periksa");
    }

    @Test
    void takingBack_givesTheStepOfWhoLeftToAllWhoPerformIt_inTheNameOfWhoDidIt() {
        Requester administrator = new Requester(KADIS.person(), Set.of("pemohon", "kasi"));
        held.ask(at -> new StepHolding.TakeBack(at, administrator, CHECK));

        assertEquals(Optional.empty(), held.visit("periksa").holder());
        assertEquals(KADIS.person(), held.theOnly(CaseEvent.StepReleased.class).by());
        held.refused(Reason.NOT_NOW, ": step/not-held", at -> new StepHolding.TakeBack(at, administrator, CHECK));
        held.refused(Reason.NOT_YOURS, ": step/not-yours", at -> new StepHolding.TakeBack(at, KADIS, CHECK));
        held.complete(COLLEAGUE, "periksa");
    }

    @Test
    void assignment_takesAStepAwayFromWhoIsNotThere() {
        held.ask(at -> new StepHolding.Assign(at, COLLEAGUE, CHECK, COLLEAGUE, Optional.of(" Cuti ")));

        CaseEvent.StepAssigned assigned = held.theOnly(CaseEvent.StepAssigned.class);
        assertEquals(COLLEAGUE.person(), assigned.to());
        assertEquals("Cuti", assigned.note().orElseThrow());
        held.refused(Reason.NOT_NOW, ": step/held", at -> new StepHolding.Release(at, KASI, CHECK));
        held.complete(COLLEAGUE, "periksa");
    }

    @Test
    void assignment_goesToWhoPerformsTheStep_andDoesNotHoldIt() {
        held.refused(
                Reason.INVALID,
                "/to: step/not-theirs",
                at -> new StepHolding.Assign(at, KASI, CHECK, KADIS, Optional.empty()));
        held.refused(
                Reason.NOT_NOW,
                "/to: step/held",
                at -> new StepHolding.Assign(at, KASI, CHECK, KASI, Optional.empty()));
        held.refused(
                Reason.NOT_YOURS,
                ": step/not-yours",
                at -> new StepHolding.Assign(at, KADIS, CHECK, KASI, Optional.empty()));
    }

    @Test
    void nobodyWithoutAnAccount_canHoldAStep_forNobodyCouldGiveItBack() {
        held.ask(at -> new StepHolding.Release(at, KASI, CHECK));

        held.refused(Reason.NOT_NOW, ": step/nobody-else", at -> new StepHolding.Claim(at, UNKNOWN, CHECK));
        held.refused(
                Reason.INVALID,
                "/to: step/nobody-else",
                at -> new StepHolding.Assign(at, KASI, CHECK, UNKNOWN, Optional.empty()));
    }

    @Test
    void applicant_doesNotHoldAStep_forTheyMayComeBackByTheirCode() {
        held.giveBack(KASI, "periksa", "nama");

        held.refused(
                Reason.NOT_NOW, ": step/nobody-else", at -> new StepHolding.Claim(at, APPLICANT, new Place("ajukan")));
    }

    @Test
    void document_ofAHeldStep_isAttachedByItsHolder() {
        Story atSurvey = Story.opened(Flows.sop(
                Flows.APPLY,
                Flows.step("periksa", "kasi", "\"produces\": [{\"document\": \"denah\"}], \"next\": \"selesai\"")));
        atSurvey.ask(at -> new StepHolding.Claim(at, KASI, CHECK));

        atSurvey.refused(Reason.NOT_NOW, ": step/held", at -> new AttachDocument(at, COLLEAGUE, Sops.file("denah")));
        atSurvey.ask(at -> new AttachDocument(at, KASI, Sops.file("denah")));
    }
}

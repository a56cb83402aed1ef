package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;

/** A request for a change of one case. */
public sealed interface CaseCommand
        permits OpenCase,
                CompleteStep,
                AttachDocument,
                StepHolding,
                StepTime,
                StepWaiting,
                StepReturning,
                CaseTalk,
                CaseClosing,
                ResultGiving,
                StepActions,
                MigrateCase {

    /**
     * Decides what comes of the command. Pure: the same command on the same state decides the same.
     *
     * @param sop the SOP in the version that the case is on
     * @param state of the case as it stands
     */
    Decision decide(Sop sop, CaseState state);
}

package id.mutubaku.ui.cases.context;

import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;

/**
 * The addresses under which a reader sees a case, its steps and its files.
 *
 * @param path of the case, without the language
 */
public record CaseAddress(String path) {
    private static final String COUNTER = "/loket";

    /** Returns the address for a reader: to an official at the counter, that of the counter. */
    public static CaseAddress of(VisibleCase seen) {
        CaseState state = seen.state();
        String path = "/" + state.region() + "/kasus/" + state.number();
        return new CaseAddress(seen.atCounter() ? path + COUNTER : path);
    }

    /** Returns the address at which an official acts for the applicant. */
    public String atCounter() {
        return path + COUNTER;
    }

    /** Returns the address of a part of the case's pages. */
    public String of(String part) {
        return path + "/" + part;
    }

    /** Returns the address of a step. */
    public String of(Place place) {
        return of("langkah/" + place.path());
    }

    /** Returns the address of a step. */
    public String of(StepVisit visit) {
        return of(visit.place());
    }

    /** Returns the address of something that is done with a step. */
    public String of(StepVisit visit, String act) {
        return of(visit) + "/" + act;
    }

    /** Returns the address at which a file is read. */
    public String of(AttachedDocument file) {
        return of("berkas/" + file.content());
    }
}

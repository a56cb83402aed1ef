package id.mutubaku.model.cases.work;

import java.util.Optional;

/**
 * The place of a step in a case: the step's id, behind the ids of the steps that called the SOP it belongs to.
 *
 * @param path step ids joined by dots, outermost first, such as {@code integrasi-sistem.susun-laporan}
 */
public record Place(String path) {

    /** Returns the id of the step itself. */
    public String step() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Returns the place of the step that called this step's SOP, if it was called. */
    public Optional<Place> caller() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new Place(path.substring(0, dot)));
    }

    /** Returns the place of another step of the same SOP run. */
    public Place sibling(String stepId) {
        return caller().map(caller -> caller.inside(stepId)).orElseGet(() -> new Place(stepId));
    }

    /** Returns the place of a step of the SOP that this step calls. */
    public Place inside(String stepId) {
        return new Place(path + "." + stepId);
    }

    /** Tells whether this place belongs to an SOP run that a step called, directly or not. */
    public boolean isInside(Place calling) {
        return path.startsWith(calling.path + ".");
    }

    /** Returns the key under which a form filled here stands in the data of the case. */
    public String formKey(String form) {
        return caller().map(caller -> caller.inside(form).path()).orElse(form);
    }

    @Override
    public String toString() {
        return path;
    }
}

package id.mutubaku.ui.view.form;

/**
 * Links a line of the error summary to its field.
 *
 * @param field the name of the field, as it posts; empty when the problem is not about one field
 */
public record ProblemView(String field, String text) {
    /** Gives the id of the control to link to. */
    public String id() {
        return FieldView.id(field);
    }
}

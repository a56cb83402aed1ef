package id.mutubaku.ui.view.form;

/**
 * Offers an act beside the primary one: a submit button of the same form.
 *
 * @param name what it posts, such as {@code do}
 * @param value such as {@code return}
 */
public record ButtonView(String name, String value, String text) {}

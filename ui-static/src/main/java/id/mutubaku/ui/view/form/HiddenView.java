package id.mutubaku.ui.view.form;

/** Carries a value through a form unseen. */
public record HiddenView(String name, String value) {}

package id.mutubaku.ui.view;

/** Carries a value through a form unseen. */
public record HiddenView(String name, String value) {}

package id.mutubaku.ui.view;

/** Leads somewhere. */
public record LinkView(String url, CharSequence text) {}

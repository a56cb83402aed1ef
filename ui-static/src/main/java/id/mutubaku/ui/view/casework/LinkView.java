package id.mutubaku.ui.view.casework;

/** Leads somewhere. */
public record LinkView(String url, CharSequence text) {}

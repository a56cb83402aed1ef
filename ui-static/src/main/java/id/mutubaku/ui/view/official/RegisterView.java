package id.mutubaku.ui.view.official;

/**
 * Shows the cases that somebody may find.
 *
 * @param query what was looked for; empty where all are listed
 * @param nextUrl the next page; empty on the last
 * @param previousUrl back to the first page; empty on it
 */
public record RegisterView(String query, CaseListView list, String previousUrl, String nextUrl) {}

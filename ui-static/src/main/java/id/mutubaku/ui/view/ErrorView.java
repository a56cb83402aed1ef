package id.mutubaku.ui.view;

/**
 * Shows that something did not work.
 *
 * @param heading such as "Halaman ini tidak ada"
 * @param happened what happened
 * @param kept what was kept of the reader's work; may be empty
 * @param next what to do
 * @param linkUrl where to go on; empty for the first page
 * @param linkText words of that link; used with a link only
 * @param reference what to tell the administrator; may be empty
 */
public record ErrorView(
        String heading, String happened, String kept, String next, String linkUrl, String linkText, String reference) {}

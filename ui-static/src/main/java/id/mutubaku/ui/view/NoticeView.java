package id.mutubaku.ui.view;

/**
 * Says something important that is not an error, above everything else.
 *
 * @param good whether it reports a success
 * @param title may be empty
 */
public record NoticeView(boolean good, String title, String text) {}

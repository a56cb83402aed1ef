package id.mutubaku.ui.view;

/**
 * Shows a step of a running case in the list of all its steps.
 *
 * @param number as printed; may be empty
 * @param time the standard, in words; may be empty
 * @param tag done, now, not started, overdue
 */
public record StepView(String number, CharSequence activity, String actor, String time, Tag tag) {}

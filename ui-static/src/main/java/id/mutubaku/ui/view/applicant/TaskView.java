package id.mutubaku.ui.view.applicant;

import id.mutubaku.ui.view.Tag;

/**
 * Shows one thing to do with its state, for task lists.
 *
 * @param note under the label; may be empty
 */
public record TaskView(String label, String note, Tag tag) {}

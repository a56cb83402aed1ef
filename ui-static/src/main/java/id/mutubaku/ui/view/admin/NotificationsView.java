package id.mutubaku.ui.view.admin;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * Shows what is configured and cannot work, and the notifications that failed for good; posts to
 * {@code /admin/pemberitahuan}.
 *
 * @param total how many failed, in words
 * @param alike those that failed in the same way, about which one decision is enough
 * @param earlier the page before; empty where there is none
 * @param later the page after; empty where there is none
 * @param failed those about which somebody has to decide
 * @param skipped those that somebody has decided to leave undone
 */
public record NotificationsView(
        Optional<NoticeView> notice,
        List<ProblemView> problems,
        List<Shortcoming> shortcomings,
        String total,
        List<Alike> alike,
        List<Failed> failed,
        String earlier,
        String later,
        List<Skipped> skipped) {
    /** Keeps its own lists. */
    public NotificationsView {
        problems = List.copyOf(problems);
        shortcomings = List.copyOf(shortcomings);
        alike = List.copyOf(alike);
        failed = List.copyOf(failed);
        skipped = List.copyOf(skipped);
    }

    /** Says what cannot work, and in which region. */
    public record Shortcoming(String region, String text) {}

    /**
     * Shows one that failed for good.
     *
     * @param region its id
     * @param number of the case
     * @param kind what it was, in words
     * @param about to whom it goes, and what it says; may be empty
     * @param since when it was first tried, in words, in the zone of its region
     * @param error what went wrong the last time
     * @param reasonError what to do about the reason that was typed; empty when nothing is wrong
     */
    public record Failed(
            String id,
            String region,
            String regionName,
            String number,
            String kind,
            String about,
            int attempts,
            String since,
            String error,
            String reasonError) {
        /** Gives the id of the control in which the reason is typed. */
        public String reasonId() {
            return FieldView.id(reasonField(id));
        }
    }

    /**
     * Shows several that failed in the same way.
     *
     * @param region its id
     * @param cause stands for the error
     * @param kindName what they were, in words
     * @param reasonError what to do about the reason that was typed; empty when nothing is wrong
     */
    public record Alike(
            String region,
            String regionName,
            String kind,
            String cause,
            String kindName,
            int jobs,
            String error,
            String reasonError) {
        /** Gives the id of the control in which the reason is typed. */
        public String reasonId() {
            return FieldView.id(reasonField(cause));
        }
    }

    /** Shows one that was skipped, by whom and why. */
    public record Skipped(String regionName, String number, String kind, String by, String at, String reason) {}

    /** Names the field for the reason to skip a job. */
    public static String reasonField(String id) {
        return "reason-" + id;
    }
}

package id.mutubaku.ui.view.official;

import id.mutubaku.ui.svg.Svg;
import id.mutubaku.ui.view.LinkView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows what the work of an office adds up to.
 *
 * @param regions of which one can be chosen; empty where there is no choice
 * @param periods of which one can be chosen
 * @param region whose office it is
 * @param from first day of the period
 * @param until last day of it
 * @param at when it was added up
 * @param counts how many requests came in, ended, and are late
 * @param tables time used, beside the standard
 * @param waiting where requests wait now
 * @param files where it is had as a workbook, and as comma-separated values
 */
public record OverviewView(
        List<Choice> regions,
        List<Choice> periods,
        String region,
        Instant from,
        Instant until,
        Instant at,
        List<Count> counts,
        List<Times> tables,
        List<Waiting> waiting,
        List<LinkView> files) {
    /** Keeps its own lists. */
    public OverviewView {
        regions = List.copyOf(regions);
        periods = List.copyOf(periods);
        counts = List.copyOf(counts);
        tables = List.copyOf(tables);
        waiting = List.copyOf(waiting);
        files = List.copyOf(files);
    }

    /** Leads to another region or period. */
    public record Choice(String text, String url, boolean current) {}

    /** A number with what it counts; {@code late} for one that should be nought. */
    public record Count(String text, int number, boolean late) {}

    /** A table of times, one row for each service, step or post. */
    public record Times(String heading, String what, List<Row> rows) {
        /** Keeps its own list. */
        public Times {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The time of a service, step or post.
     *
     * @param context to what it belongs; may be empty
     * @param bar the times as a drawing; absent where no time is known
     * @param standard in words; may be empty
     */
    public record Row(
            CharSequence name,
            CharSequence context,
            Optional<Svg> bar,
            String median,
            String most,
            String standard,
            int completed,
            int late,
            int returned) {}

    /** What waits for a post. */
    public record Waiting(String post, int cases, int late, String url) {}
}

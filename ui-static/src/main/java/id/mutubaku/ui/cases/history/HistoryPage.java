package id.mutubaku.ui.cases.history;

import id.mutubaku.ui.view.EventView;
import java.util.List;

/**
 * A part of the history of a case, and where it stands in the whole.
 *
 * @param number 1 for the latest
 * @param events the newest first
 * @param last whether nothing has happened before
 */
public record HistoryPage(int number, List<EventView> events, boolean last) {
    private static final int LENGTH = 50;

    public HistoryPage {
        events = List.copyOf(events);
    }

    /**
     * Takes a page of a history.
     *
     * @param wanted its number as it was asked for; the latest where it is none
     * @param all the newest first
     */
    public static HistoryPage of(String wanted, List<EventView> all) {
        int last = Math.max(1, (all.size() + LENGTH - 1) / LENGTH);
        int number = wanted.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(wanted), last) : 1;
        int begin = (number - 1) * LENGTH;
        return new HistoryPage(number, all.subList(begin, Math.min(all.size(), begin + LENGTH)), number == last);
    }
}

package id.mutubaku.exchange.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it stands on paper.
 *
 * @param lines its lines, from top to bottom, without blanks around them
 * @param place where it was read
 */
public record Quote(List<String> lines, Place place) {

    public Quote {
        lines = List.copyOf(lines);
    }

    /** Returns its lines as one. */
    public String text() {
        return String.join(" ", lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns the text followed by another one, as when a cell goes on over a page. */
    public Quote with(Quote more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(more.lines);
        return new Quote(all, place);
    }

    /** Returns the text without its first lines. */
    public Quote after(int first) {
        return new Quote(lines.subList(Math.min(first, lines.size()), lines.size()), place);
    }
}

package id.mutubaku.document.layout.page;

import id.mutubaku.document.layout.plan.ExitLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * The level lines of a grid that belong to one line of symbols, from above to below: tracks, labels above the arrows
 * that leave sidewards, the middle of the symbols, labels below these arrows, and then strips of labels, each with the
 * tracks below it.
 *
 * @param first number of the first track
 * @param tracks how many there are above, and below each strip
 * @param strips how many strips
 */
record GridLine(int first, int tracks, int strips) {

    int lastTrackAbove() {
        return first + tracks - 1;
    }

    int above() {
        return first + tracks;
    }

    int middle() {
        return above() + 1;
    }

    int below() {
        return middle() + 1;
    }

    int strip(int number) {
        return below() + 1 + number * (1 + tracks);
    }

    /** Returns the number of the line behind the last. */
    int end() {
        return strip(strips);
    }

    /** Returns the line that holds a label. */
    int of(ExitLabel label) {
        return switch (label.place()) {
            case ABOVE -> above();
            case BELOW -> below();
            case STRIP -> strip(label.strip());
        };
    }

    /** Lists the lines along which arrows may not go. */
    List<Integer> closed() {
        List<Integer> closed = new ArrayList<>(List.of(above(), below()));
        for (int strip = 0; strip < strips; strip++) {
            closed.add(strip(strip));
        }
        return closed;
    }
}

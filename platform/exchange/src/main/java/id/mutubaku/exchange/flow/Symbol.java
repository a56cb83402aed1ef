package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.reading.Place;

/**
 * A symbol of the flowchart.
 *
 * @param kind what it looks like
 * @param row the index of the row that it stands in; -1 for a connector between pages
 * @param actor the index of the actor in whose column it stands
 * @param place where it was read
 * @param text the words in it
 * @param sure how sure row and actor are, from 0 to 1
 */
public record Symbol(ShapeKind kind, int row, int actor, Place place, String text, double sure) {
    static final int NO_ROW = -1;

    boolean isConnector() {
        return row == NO_ROW;
    }

    Box box() {
        return place.box();
    }

    boolean isOn(int page) {
        return place.page() == page;
    }
}

package id.mutubaku.exchange.table;

import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.reading.Quote;

/**
 * A column of the table of activities.
 *
 * @param label what stands in it; {@link ColumnLabel#ACTORS} for the column of one actor
 * @param heading its heading as printed
 * @param left where it begins
 * @param right where it ends
 */
public record Column(ColumnLabel label, Quote heading, double left, double right) {

    boolean holds(Box box) {
        double middle = box.center().x();
        return middle >= left && middle <= right;
    }

    Column movedTo(double newLeft, double newRight) {
        return new Column(label, heading, newLeft, newRight);
    }
}

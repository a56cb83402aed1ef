package id.mutubaku.exchange.picture;

import java.util.List;

/**
 * The cells that one net of ruling lines parts.
 *
 * @param box the place of all of it
 * @param cells its cells, from top to bottom and from left to right
 */
public record Table(Box box, List<Cell> cells) {

    public Table {
        cells = List.copyOf(cells);
    }
}

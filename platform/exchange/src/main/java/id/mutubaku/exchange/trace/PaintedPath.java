package id.mutubaku.exchange.trace;

import java.util.List;

/**
 * A path as it was painted.
 *
 * @param contours its runs
 * @param stroked whether its line was drawn
 * @param filled whether its inside was filled
 * @param pale whether the inside was filled with white
 * @param dashed whether the line has gaps
 */
public record PaintedPath(List<Contour> contours, boolean stroked, boolean filled, boolean pale, boolean dashed) {

    public PaintedPath {
        contours = List.copyOf(contours);
    }
}

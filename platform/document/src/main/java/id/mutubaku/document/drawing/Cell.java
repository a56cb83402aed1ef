package id.mutubaku.document.drawing;

import java.util.Optional;

/**
 * A cell of the table, with its borders.
 *
 * @param column number of its column, the leftmost if it goes over several
 * @param text what stands in it; absent where nothing does
 */
public record Cell(int column, Box box, Optional<TextBlock> text) {}

package id.mutubaku.exchange.picture;

import java.util.List;

/**
 * All that stands on one page, turned as people read it.
 *
 * @param number its number in the file, from 1
 * @param box its size, from 0, 0
 * @param words its words in no order
 * @param tables its tables
 * @param shapes its closed outlines that are no cells
 * @param lines its lines that are no ruling lines
 * @param images the places of raster images, whose content nobody reads
 * @param unreadable how many characters have a font that does not say which they are
 */
public record PagePicture(
        int number,
        Box box,
        List<Word> words,
        List<Table> tables,
        List<Shape> shapes,
        List<Line> lines,
        List<Box> images,
        int unreadable) {

    public PagePicture {
        words = List.copyOf(words);
        tables = List.copyOf(tables);
        shapes = List.copyOf(shapes);
        lines = List.copyOf(lines);
        images = List.copyOf(images);
    }
}

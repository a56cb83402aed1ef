package id.mutubaku.exchange.word;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.word.TableColumns.Spanned;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A cell of a table: its paragraphs, how much room they take, and the shapes that are anchored in them. */
final class SetCell {
    private final Spanned place;
    private final CellMargins margins;
    private final List<XmlElement> paragraphs;
    private final List<String> lines = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final boolean rest;
    private final boolean merged;
    private double height;
    private double top;
    private Optional<PaperPage> page = Optional.empty();

    SetCell(Spanned place, CellMargins margins, ParagraphTexts texts) {
        this.place = place;
        this.margins = margins;
        height = margins.top();
        Optional<XmlElement> vertical = place.cell().at("tcPr", "vMerge");
        merged = vertical.isPresent();
        rest = vertical.filter(
                        merge -> !merge.attribute("val").orElse("continue").equals("restart"))
                .isPresent();
        paragraphs = paragraphs(place.cell()).toList();
        for (XmlElement paragraph : paragraphs) {
            List<String> own = texts.lines(paragraph);
            tops.add(height);
            lines.addAll(own);
            height +=
                    texts.look(paragraph).height(own, place.right() - place.left() - margins.left() - margins.right());
        }
        height += margins.bottom();
    }

    /** Returns the paragraphs of a cell, and those of tables in it. */
    private static Stream<XmlElement> paragraphs(XmlElement cell) {
        return cell.children().stream().flatMap(child -> {
            if (child.name().equals("p")) {
                return Stream.of(child);
            }
            return child.is("sdt", "sdtContent", "tbl", "tr", "tc") ? paragraphs(child) : Stream.empty();
        });
    }

    boolean beginsPage() {
        return !paragraphs.isEmpty() && PageBreaks.isBefore(paragraphs.get(0));
    }

    boolean isMerged() {
        return merged;
    }

    boolean isRestOfAnother() {
        return rest;
    }

    /** Tells whether it is the lower part of a cell that began further up. */
    boolean goesOn(SetCell above) {
        return rest && above.place.first() == place.first();
    }

    double height() {
        return height;
    }

    SetCell begunAt(double from, PaperPage on) {
        top = from;
        page = Optional.of(on);
        return this;
    }

    Box box(double bottom) {
        return new Box(place.left(), top, place.right(), bottom);
    }

    /** Sets its texts and shapes, now that it is known where it ends. */
    void set(double bottom) {
        page.ifPresent(on -> {
            on.addText(lines, box(bottom));
            for (int index = 0; index < paragraphs.size(); index++) {
                new Anchors(on, place.left() + margins.left(), top + tops.get(index)).read(paragraphs.get(index));
            }
        });
    }
}

package id.mutubaku.document.pdf;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Cell;
import id.mutubaku.document.drawing.Column;
import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Joint;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Row;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.label.StepWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The pages of the table and its flowchart, as one tagged table; a symbol is a figure in the cell of its actor. */
final class TablePages {
    private static final float CELL_LINE = 0.5f;
    private static final float ARROW_LINE = 0.75f;
    private static final float SYMBOL_LINE = 1;

    private final Drawing drawing;
    private final StepWords words;
    private final PDStructureElement table;

    TablePages(Drawing drawing, StepWords words, PDStructureElement section) {
        this.drawing = drawing;
        this.words = words;
        this.table = TagTree.inside(section, "Table");
    }

    /** Paints a page: first what is read, row by row, then the arrows, and upon them the symbols. */
    void paint(Page page, PdfPage canvas) throws IOException {
        if (page.number() == 1) {
            headings(page, canvas);
        } else {
            repeated(page, canvas);
        }
        List<Figure> figures = new ArrayList<>();
        PDStructureElement body = TagTree.inside(table, "TBody");
        for (Row row : page.rows()) {
            row(page, row, TagTree.inside(body, "TR"), canvas, figures);
        }
        if (figures.size() != page.symbols().size()) {
            throw new IllegalStateException("Expected " + page.symbols().size() + " symbols in the cells of page "
                    + page.number() + ", but found " + figures.size() + ".");
        }
        lines(page, canvas);
        for (Figure figure : figures) {
            canvas.begin(figure.tag());
            figure(figure.symbol(), canvas);
            canvas.end();
        }
    }

    /** A symbol with its tag. */
    private record Figure(Symbol symbol, PDStructureElement tag) {}

    private void headings(Page page, PdfPage canvas) throws IOException {
        PDStructureElement head = TagTree.inside(table, "THead");
        int top = -1;
        PDStructureElement row = head;
        for (Cell cell : page.headings()) {
            if (cell.box().y() > top) {
                top = cell.box().y();
                row = TagTree.inside(head, "TR");
            }
            PDStructureElement tag = TagTree.inside(row, "TH");
            tag.addAttribute(scope(cell));
            cell(cell, tag, canvas);
        }
    }

    private PDTableAttributeObject scope(Cell cell) {
        PDTableAttributeObject scope = new PDTableAttributeObject();
        scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        long over = drawing.columns().stream()
                .filter(column -> column.x() >= cell.box().x()
                        && column.right() <= cell.box().right())
                .count();
        if (over > 1) {
            scope.setColSpan((int) over);
        }
        return scope;
    }

    /** Paints the heading rows once more; they have been read. */
    private static void repeated(Page page, PdfPage canvas) throws IOException {
        canvas.beginOrnament();
        for (Cell cell : page.headings()) {
            canvas.rectangle(cell.box(), CELL_LINE);
            if (cell.text().isPresent()) {
                canvas.text(cell.text().get());
            }
        }
        canvas.end();
    }

    private void row(Page page, Row row, PDStructureElement tag, PdfPage canvas, List<Figure> figures)
            throws IOException {
        for (Cell cell : row.cells()) {
            PDStructureElement data = TagTree.inside(tag, "TD");
            cell(cell, data, canvas);
            for (Symbol symbol : page.symbols()) {
                if (stands(symbol, row, cell)) {
                    PDStructureElement figure = TagTree.inside(data, "Figure");
                    figure.setAlternateDescription(words.symbol(symbol, page));
                    figures.add(new Figure(symbol, figure));
                }
            }
        }
    }

    private boolean stands(Symbol symbol, Row row, Cell cell) {
        Column column = drawing.columns().get(cell.column());
        int x = symbol.box().middleX();
        int y = symbol.box().middleY();
        return column.actor().isPresent()
                && x >= column.x()
                && x < column.right()
                && y >= row.box().y()
                && y < row.box().bottom();
    }

    private static void cell(Cell cell, PDStructureElement tag, PdfPage canvas) throws IOException {
        canvas.beginOrnament();
        canvas.rectangle(cell.box(), CELL_LINE);
        canvas.end();
        if (cell.text().isPresent()) {
            canvas.begin(tag);
            canvas.text(cell.text().get());
            canvas.end();
        }
    }

    /** Paints the arrows, which the figures tell of in words. */
    private static void lines(Page page, PdfPage canvas) throws IOException {
        canvas.beginOrnament();
        for (Joint joint : page.joints()) {
            canvas.path(List.of(joint.from(), joint.to()), ARROW_LINE);
        }
        for (Edge edge : page.edges()) {
            canvas.path(edge.shaft(), ARROW_LINE);
            canvas.filled(edge.head());
        }
        for (Edge edge : page.edges()) {
            if (edge.label().isPresent()) {
                canvas.ground(edge.label().get().box());
                canvas.text(edge.label().get());
            }
        }
        canvas.end();
    }

    private static void figure(Symbol symbol, PdfPage canvas) throws IOException {
        Box box = symbol.box();
        switch (symbol.shape()) {
            case CAPSULE -> canvas.capsule(box, Math.min(Symbol.CAPSULE_RADIUS, box.height() / 2), SYMBOL_LINE);
            case BOX, DIAMOND, PENTAGON -> canvas.shape(symbol.corners(), SYMBOL_LINE);
        }
        if (symbol.text().isPresent()) {
            canvas.text(symbol.text().get());
        }
    }
}

package id.mutubaku.exchange.word;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.picture.Table;
import id.mutubaku.exchange.picture.Word;
import id.mutubaku.exchange.shape.SetText;
import id.mutubaku.exchange.shape.ShapeCanvas;
import java.util.ArrayList;
import java.util.List;

/** A page while it is set. */
final class PaperPage {
    private final PageSize size;
    private final Budget budget;
    private final ShapeCanvas canvas;
    private final List<Word> words = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    PaperPage(PageSize size, Budget budget) {
        this.size = size;
        this.budget = budget;
        canvas = new ShapeCanvas(budget);
        budget.beginPage();
    }

    PageSize size() {
        return size;
    }

    ShapeCanvas canvas() {
        return canvas;
    }

    void addText(List<String> paragraphs, Box box) {
        budget.takeCharacters(paragraphs.stream().mapToInt(String::length).sum());
        words.addAll(SetText.atTop(paragraphs, box));
    }

    void addTable(Table table) {
        budget.takeRuns(table.cells().size());
        tables.add(table);
    }

    boolean isEmpty() {
        return words.isEmpty()
                && tables.isEmpty()
                && canvas.shapes().isEmpty()
                && canvas.pictures().isEmpty();
    }

    PagePicture picture(int number) {
        List<Word> all = new ArrayList<>(words);
        all.addAll(canvas.words());
        double bottom =
                tables.stream().mapToDouble(table -> table.box().bottom()).max().orElse(0);
        Box box = new Box(0, 0, size.paper().right(), Math.max(size.paper().bottom(), bottom + 1));
        return new PagePicture(number, box, all, tables, canvas.shapes(), canvas.lines(), canvas.pictures(), 0);
    }
}

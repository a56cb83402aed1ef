package id.mutubaku.exchange.excel;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.office.OfficeFile;
import id.mutubaku.exchange.office.Relations;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.picture.Word;
import id.mutubaku.exchange.shape.SetText;
import id.mutubaku.exchange.shape.ShapeCanvas;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reader of Excel files: each sheet that is shown is a page. */
public final class ExcelReader {
    private final ReadingLimits limits;

    /** Makes a reader that keeps to limits. */
    public ExcelReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all sheets of a file.
     *
     * @throws FileRefused when it is no workbook, or costs more than the limits allow
     */
    public List<PagePicture> read(byte[] file) {
        Budget budget = new Budget(limits);
        Workbook workbook = new Workbook(OfficeFile.open(file, budget));
        List<String> sheets = workbook.sheets();
        budget.checkPages(sheets.size());
        List<PagePicture> pages = new ArrayList<>();
        for (String sheet : sheets) {
            budget.beginPage();
            workbook.part(sheet)
                    .map(root -> page(pages.size() + 1, workbook, sheet, root, budget))
                    .filter(page -> !isEmpty(page))
                    .ifPresent(pages::add);
        }
        if (pages.isEmpty()) {
            throw new FileRefused("empty");
        }
        return pages;
    }

    private static boolean isEmpty(PagePicture page) {
        return page.words().isEmpty()
                && page.shapes().isEmpty()
                && page.images().isEmpty();
    }

    private static PagePicture page(int number, Workbook workbook, String name, XmlElement root, Budget budget) {
        SheetGrid grid = new SheetGrid(root);
        SheetCells cells = new SheetCells(workbook, root);
        ShapeCanvas canvas = new ShapeCanvas(budget);
        SheetDrawing drawing = new SheetDrawing(grid, canvas);
        Relations relations = workbook.relations(name);
        root.children("drawing")
                .flatMap(part -> part.attribute("r:id").stream())
                .flatMap(id -> relations.ofId(id).stream())
                .flatMap(part -> workbook.part(part).stream())
                .forEach(drawing::read);
        List<Word> words = new ArrayList<>(canvas.words());
        cells.cells().forEach(cell -> {
            budget.takeCharacters(cell.text().length());
            words.addAll(SetText.atTop(cell.text().lines().toList(), grid.box(cell.range())));
        });
        return new PagePicture(
                number,
                size(words, canvas),
                words,
                new SheetRulings(cells, grid, budget).tables(),
                canvas.shapes(),
                canvas.lines(),
                canvas.pictures(),
                0);
    }

    private static Box size(List<Word> words, ShapeCanvas canvas) {
        List<Box> boxes = Stream.of(
                        words.stream().map(Word::box),
                        canvas.shapes().stream().map(shape -> shape.box()),
                        canvas.pictures().stream())
                .flatMap(each -> each)
                .toList();
        Box all = Box.union(boxes);
        return new Box(0, 0, all.right() + 1, all.bottom() + 1);
    }
}

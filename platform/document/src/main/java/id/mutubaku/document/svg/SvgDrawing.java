package id.mutubaku.document.svg;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Cell;
import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Joint;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Row;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.label.StepWords;
import id.mutubaku.document.markup.Markup;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a drawing as SVG elements for a page of ours. All lines take the colour of the text around them; what is
 * said to those who do not see is in the language of the page, what is drawn is in that of the paper.
 *
 * <p>There is no style in it, for the content security policy of our pages forbids that; {@link DrawingStyle} has the
 * style sheet.
 */
public final class SvgDrawing {
    private static final int TEXT_BASELINE_PERCENT = 95;
    private static final int TRIMMED_MARGIN = 60;

    private final Drawing drawing;
    private final StepWords words;
    private final Map<String, StepMark> marks;

    /** Takes a drawing of a definition. */
    public SvgDrawing(Drawing drawing, SopDefinition definition, Language language) {
        this(drawing, definition, language, Map.of());
    }

    /**
     * Takes a drawing of a definition by which a case runs.
     *
     * @param marks how its steps and ends stand in the case, by id
     */
    public SvgDrawing(Drawing drawing, SopDefinition definition, Language language, Map<String, StepMark> marks) {
        this.drawing = drawing;
        this.words = new StepWords(definition, language);
        this.marks = Map.copyOf(marks);
    }

    /** Draws all pages, each as an element of its own. */
    public List<String> pages() {
        return drawing.pages().stream().map(page -> page(page, sheet(), "")).toList();
    }

    /** Draws all pages, each as an element of its own without the margins of the paper. */
    public List<String> trimmed() {
        return drawing.pages().stream()
                .map(page -> page(page, page.extent().inside(-TRIMMED_MARGIN), ""))
                .toList();
    }

    /** Draws a page as a file that has its own style. */
    public String file(Page page) {
        return page(page, sheet(), DrawingStyle.sheet());
    }

    private Box sheet() {
        return new Box(0, 0, drawing.width(), drawing.height());
    }

    private String page(Page page, Box shown, String style) {
        Markup svg = new Markup();
        String id = "sop-drawing-" + page.number();
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "sop-drawing")
                .with("viewBox", viewBox(shown))
                .with("role", "group")
                .with("aria-labelledby", id + "-title")
                .with("aria-describedby", id + "-desc");
        svg.open("title").with("id", id + "-title").text(words.title()).close();
        svg.open("desc")
                .with("id", id + "-desc")
                .text(words.page(page, drawing.pages().size()))
                .close();
        if (!style.isEmpty()) {
            svg.element("style", style);
            rectangle(svg, shown, "paper", 0);
        }
        table(svg, page);
        page.rows().stream()
                .filter(row -> isCurrent(row, page))
                .forEach(row -> rectangle(svg, row.box(), "current", 0));
        arrows(svg, page);
        page.symbols().forEach(symbol -> symbol(svg, symbol, page));
        return svg.close().toString();
    }

    private static String viewBox(Box box) {
        return Markup.points(box.x()) + " " + Markup.points(box.y()) + " " + Markup.points(box.width()) + " "
                + Markup.points(box.height());
    }

    /** Tells whether the case stands in a row. */
    private boolean isCurrent(Row row, Page page) {
        return page.symbols().stream()
                .filter(symbol -> mark(symbol).filter(StepMark::current).isPresent())
                .anyMatch(symbol -> row.box().overlaps(symbol.box()));
    }

    private Optional<StepMark> mark(Symbol symbol) {
        boolean helps = symbol.role().isPresent() && !symbol.id().equals(symbol.node());
        return helps ? Optional.empty() : Optional.ofNullable(marks.get(symbol.node()));
    }

    private static void table(Markup svg, Page page) {
        svg.open("g").with("class", "headings").with("lang", Language.ID.tag());
        page.headings().forEach(cell -> cell(svg, cell));
        svg.close();
        svg.open("g").with("class", "rows").with("lang", Language.ID.tag());
        page.rows().forEach(row -> row.cells().forEach(cell -> cell(svg, cell)));
        svg.close();
    }

    private static void cell(Markup svg, Cell cell) {
        rectangle(svg, cell.box(), "cell", 0);
        cell.text().ifPresent(text -> text(svg, text));
    }

    private static void arrows(Markup svg, Page page) {
        svg.open("g").with("class", "arrows").with("aria-hidden", "true");
        for (Joint joint : page.joints()) {
            svg.open("path")
                    .with("class", "joint")
                    .with("d", PathData.open(List.of(joint.from(), joint.to())))
                    .close();
        }
        page.edges().forEach(edge -> arrow(svg, edge));
        svg.close();
    }

    private static void arrow(Markup svg, Edge edge) {
        svg.open("g").with("class", "arrow").with("data-arrow", String.valueOf(edge.arrow()));
        svg.open("path")
                .with("class", "line")
                .with("d", PathData.open(edge.shaft()))
                .close();
        svg.open("path")
                .with("class", "head")
                .with("d", PathData.closed(edge.head()))
                .close();
        edge.label().ifPresent(label -> {
            rectangle(svg, label.box(), "paper", 0);
            text(svg, label);
        });
        svg.close();
    }

    private void symbol(Markup svg, Symbol symbol, Page page) {
        boolean step = symbol.role().isPresent() && symbol.id().equals(symbol.node());
        String said = words.symbol(symbol, page)
                + mark(symbol).map(mark -> " " + mark.words()).orElse("");
        svg.open("g").with("class", "symbol").with("data-node", symbol.node()).with("role", "img");
        svg.with("aria-label", said);
        if (step) {
            svg.with("tabindex", "0");
        }
        svg.element("title", said);
        switch (symbol.shape()) {
            case CAPSULE -> rectangle(svg, symbol.box(), "shape", Symbol.CAPSULE_RADIUS);
            case BOX -> rectangle(svg, symbol.box(), "shape", 0);
            case DIAMOND, PENTAGON ->
                svg.open("path")
                        .with("class", "shape")
                        .with("d", PathData.closed(symbol.corners()))
                        .close();
        }
        symbol.text().ifPresent(text -> text(svg, text));
        mark(symbol).ifPresent(mark -> mark.sign().write(svg, symbol));
        svg.close();
    }

    private static void rectangle(Markup svg, Box box, String css, int radius) {
        svg.open("rect")
                .with("class", css)
                .with("x", box.x())
                .with("y", box.y())
                .with("width", box.width())
                .with("height", box.height());
        if (radius > 0) {
            svg.with("rx", Math.min(radius, box.height() / 2));
        }
        svg.close();
    }

    private static void text(Markup svg, TextBlock text) {
        TextStyle style = new TextStyle(text.size(), text.bold());
        for (int line = 0; line < text.lines().size(); line++) {
            if (!text.lines().get(line).isEmpty()) {
                line(svg, text, line, style);
            }
        }
    }

    /** Writes a line as wide as it was measured, whatever font there is. */
    private static void line(Markup svg, TextBlock text, int number, TextStyle style) {
        Box box = text.box();
        String line = text.lines().get(number);
        int width = style.width(line);
        int baseline = text.size() * TEXT_BASELINE_PERCENT / 100 + number * style.lineHeight();
        int along = text.upright() ? -box.bottom() : box.x();
        int room = text.upright() ? box.height() : box.width();
        svg.open("text")
                .with("class", text.bold() ? "bold" : "plain")
                .with("x", text.alignment() == Alignment.CENTRE ? along + (room - width) / 2 : along)
                .with("y", (text.upright() ? box.x() : box.y()) + baseline)
                .with("font-size", text.size())
                .with("textLength", width)
                .with("lengthAdjust", "spacingAndGlyphs");
        if (text.upright()) {
            svg.with("transform", "rotate(-90)");
        }
        svg.text(line).close();
    }
}

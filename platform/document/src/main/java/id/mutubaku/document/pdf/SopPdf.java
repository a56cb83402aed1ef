package id.mutubaku.document.pdf;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Cell;
import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.flow.View;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.label.StepWords;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.layout.SopLayout;
import id.mutubaku.document.layout.identity.IdentityLayout;
import id.mutubaku.document.layout.identity.IdentityPage;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.SopDefinition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * The official document of an SOP as PDF/A-2a: its cover where print has one, its identity with the six boxes, and the
 * table with its flowchart. The same definition gives the same bytes.
 */
public final class SopPdf {
    private static final TextStyle NUMBER = new TextStyle(140, false);
    private static final int NUMBER_ABOVE_EDGE = 420;

    private final SopDefinition definition;
    private final PrintedLabels labels;
    private final Drawing drawing;
    private final List<IdentityPage> identity;

    private SopPdf(SopDefinition definition, PrintedLabels labels, Drawing drawing, List<IdentityPage> identity) {
        this.definition = definition;
        this.labels = labels;
        this.drawing = drawing;
        this.identity = identity;
    }

    /**
     * Lays out an SOP as printed.
     *
     * @param regionLabels printed labels that all SOPs of the region share, by key
     * @param titles names of the SOPs that it calls, by {@code region/sop}
     */
    public static SopPdf of(
            SopDefinition definition,
            Map<String, String> regionLabels,
            Map<String, String> titles,
            Paper paper,
            View view) {
        PrintedLabels labels = new PrintedLabels(definition.document().labels(), regionLabels);
        Drawing drawing = new SopLayout(definition, regionLabels, titles).on(paper, view);
        return new SopPdf(definition, labels, drawing, new IdentityLayout(definition.document(), labels).on(paper));
    }

    /** Says which letters the font lacks; a document that has some cannot be written. */
    public Optional<Problem> lackingLetters() {
        Set<String> lacking = texts().flatMap(SopPdf::lacking).collect(Collectors.toCollection(TreeSet::new));
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.error("/document", "document/letters", String.join(" ", lacking)));
    }

    private static Stream<String> lacking(TextBlock text) {
        TextStyle style = new TextStyle(text.size(), text.bold());
        return text.lines().stream().flatMap(line -> style.lacking(line).stream());
    }

    private Stream<TextBlock> texts() {
        Stream<TextBlock> before =
                identity.stream().flatMap(page -> page.entries().stream()).flatMap(entry -> entry.texts().stream());
        return Stream.concat(
                Stream.concat(before, title().stream()),
                drawing.pages().stream().flatMap(SopPdf::texts));
    }

    private static Stream<TextBlock> texts(Page page) {
        Stream<Cell> cells =
                Stream.concat(page.headings().stream(), page.rows().stream().flatMap(row -> row.cells().stream()));
        return Stream.of(
                        cells.map(Cell::text),
                        page.symbols().stream().map(symbol -> symbol.text()),
                        page.edges().stream().map(edge -> edge.label()))
                .flatMap(texts -> texts)
                .flatMap(Optional::stream);
    }

    /** Writes it; symbols are told of in a language. */
    public byte[] write(Language language) {
        try (PDDocument pdf = new PDDocument()) {
            TagTree tags = new TagTree(pdf);
            PdfFonts fonts = PdfFonts.in(pdf);
            paint(pdf, fonts, tags, new StepWords(definition, language));
            name().write(pdf, identifier());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ArchiveFormat name() {
        String title = definition.document().title().orElse(definition.title());
        return new ArchiveFormat(title, String.join(", ", definition.document().agency()));
    }

    /** Returns a number that another version of the SOP does not have. */
    private long identifier() {
        return (definition.reference() + " " + definition.version()).hashCode();
    }

    private void paint(PDDocument pdf, PdfFonts fonts, TagTree tags, StepWords words) throws IOException {
        IdentityPages before = new IdentityPages(TagTree.inside(tags.document(), "Sect"));
        int number = 0;
        for (IdentityPage page : identity) {
            try (PdfPage canvas = new PdfPage(pdf, page.sheet(), fonts, tags)) {
                before.paint(page, canvas);
                number(++number, page.sheet(), canvas);
            }
        }
        PDStructureElement section = TagTree.inside(tags.document(), "Sect");
        PDStructureElement heading = TagTree.inside(section, "H1");
        TablePages table = new TablePages(drawing, words, section);
        Box sheet = new Box(0, 0, drawing.width(), drawing.height());
        for (Page page : drawing.pages()) {
            try (PdfPage canvas = new PdfPage(pdf, sheet, fonts, tags)) {
                title(page, heading, canvas);
                table.paint(page, canvas);
                number(++number, sheet, canvas);
            }
        }
    }

    /** Paints the title above the table; it is read once. */
    private void title(Page page, PDStructureElement heading, PdfPage canvas) throws IOException {
        if (title().isPresent()) {
            if (page.number() == 1) {
                canvas.begin(heading);
            } else {
                canvas.beginOrnament();
            }
            canvas.text(title().get());
            canvas.end();
        }
    }

    /** Lays out the title in the margin above the table, smaller where it is long. */
    private Optional<TextBlock> title() {
        return definition.document().tableTitle().map(text -> TableTitle.of(text, drawing));
    }

    private void number(int number, Box sheet, PdfPage canvas) throws IOException {
        int pages = identity.size() + drawing.pages().size();
        String text = MessageFormat.format(labels.text("page"), number, pages);
        int width = NUMBER.width(text);
        Box box = new Box((sheet.width() - width) / 2, sheet.bottom() - NUMBER_ABOVE_EDGE, width, NUMBER.lineHeight());
        canvas.beginOrnament();
        canvas.text(new TextBlock(box, List.of(text), NUMBER.size(), NUMBER.bold(), Alignment.LEFT, false));
        canvas.end();
    }
}

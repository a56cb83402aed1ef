package id.mutubaku.document.layout.identity;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Approval;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The layout of the identity block: letterhead on the left; number, dates, approval and name on the right. */
final class BlockLayout {
    private static final TextStyle LETTERHEAD = new TextStyle(220, true);
    private static final TextStyle TEXT = new TextStyle(180, false);
    private static final TextStyle NAME = new TextStyle(180, true);
    private static final int LABEL_WIDTH = 1900;
    private static final int SIGNATURE_HEIGHT = 900;

    private final PrintedSop document;
    private final PrintedLabels labels;

    BlockLayout(PrintedSop document, PrintedLabels labels) {
        this.document = document;
        this.labels = labels;
    }

    /**
     * A text in a row of the block.
     *
     * @param least height that it takes
     */
    private record Part(String text, TextStyle style, Alignment alignment, int least) {
        List<String> lines(int width) {
            return style.lines(text, width);
        }

        int height(int width) {
            return Math.max(least, lines(width).size() * style.lineHeight());
        }
    }

    void on(PageStack pages) {
        int half = pages.width() / 2;
        int top = pages.top();
        int y = top;
        List<Entry> rows = new ArrayList<>();
        for (String key : List.of("sopNumber", "createdOn", "revisedOn", "effectiveOn", "approvedBy", "title")) {
            Box row = row(pages.left() + half, y, pages.width() - half, key, rows);
            pages.frame(row);
            pages.frame(new Box(row.x(), row.y(), LABEL_WIDTH, row.height()));
            y = row.bottom();
        }
        List<String> lines = letterhead().stream()
                .flatMap(line -> LETTERHEAD.lines(line, half - 2 * BoxesLayout.PADDING).stream())
                .toList();
        int height = Math.max(y - top, lines.size() * LETTERHEAD.lineHeight() + 2 * BoxesLayout.PADDING);
        pages.frame(new Box(pages.left(), top, half, height));
        if (!lines.isEmpty()) {
            int middle = Box.around(0, top + height / 2, 0, lines.size() * LETTERHEAD.lineHeight())
                    .y();
            Box text = new Box(
                    pages.left() + BoxesLayout.PADDING,
                    middle,
                    half - 2 * BoxesLayout.PADDING,
                    lines.size() * LETTERHEAD.lineHeight());
            pages.add(IdentityLayout.title(lines, text, LETTERHEAD));
        }
        rows.forEach(pages::add);
        pages.below(height);
    }

    /** Lays out a row and returns its border. */
    private Box row(int x, int y, int width, String key, List<Entry> rows) {
        int room = width - LABEL_WIDTH - 2 * BoxesLayout.PADDING;
        List<TextBlock> texts = new ArrayList<>();
        Part label = new Part(labels.text(key), TEXT, Alignment.LEFT, 0);
        int labelRoom = LABEL_WIDTH - 2 * BoxesLayout.PADDING;
        int top = y + BoxesLayout.PADDING;
        texts.add(block(label, x + BoxesLayout.PADDING, top, labelRoom));
        int bottom = top;
        for (Part part : parts(key)) {
            texts.add(block(part, x + LABEL_WIDTH + BoxesLayout.PADDING, bottom, room));
            bottom += part.height(room);
        }
        rows.add(new Entry(Entry.Kind.LABELLED, texts));
        int lowest = Math.max(bottom, Math.max(top + label.height(labelRoom), top + TEXT.lineHeight()));
        return new Box(x, y, width, lowest + BoxesLayout.PADDING - y);
    }

    private static TextBlock block(Part part, int x, int y, int width) {
        Box box = new Box(x, y, width, part.height(width));
        return new TextBlock(
                box, part.lines(width), part.style().size(), part.style().bold(), part.alignment(), false);
    }

    private List<Part> parts(String key) {
        return switch (key) {
            case "sopNumber" -> line(document.number());
            case "createdOn" -> line(document.createdOn().map(DateLine::raw));
            case "revisedOn" -> line(document.revisedOn().map(DateLine::raw));
            case "effectiveOn" -> line(document.effectiveOn().map(DateLine::raw));
            case "title" -> line(document.title());
            default -> document.approvedBy().map(this::approval).orElse(List.of());
        };
    }

    private static List<Part> line(Optional<String> text) {
        return text.map(said -> new Part(said, TEXT, Alignment.LEFT, 0)).stream()
                .toList();
    }

    /** Lists who approved it, with room for a signature. */
    private List<Part> approval(Approval approval) {
        String signature = approval.signature()
                .map(signed -> MessageFormat.format(labels.text("signature"), signed))
                .orElse("");
        return Stream.of(
                        approval.position().map(position -> new Part(position, TEXT, Alignment.CENTRE, 0)),
                        Optional.of(new Part(signature, TEXT, Alignment.CENTRE, SIGNATURE_HEIGHT)),
                        approval.name().map(name -> new Part(name, NAME, Alignment.CENTRE, 0)),
                        approval.nip()
                                .map(nip -> MessageFormat.format(labels.text("nip"), nip))
                                .map(nip -> new Part(nip, TEXT, Alignment.CENTRE, 0)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> letterhead() {
        return Stream.of(document.agency().stream(), document.unit().stream(), document.address().stream())
                .flatMap(each -> each)
                .toList();
    }
}

package id.mutubaku.exchange.text;

import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.label.IdentityLabel;
import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.picture.PagePicture;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reader of the text of a scan; symbols and arrows are lost in it. */
public final class TextReader {
    private static final Pattern RULE = Pattern.compile("[-|:\\s]*--[-|:\\s]*");

    private final ReadingLimits limits;
    private TextLayout layout = new TextLayout(0);
    private final List<List<List<String>>> rows = new ArrayList<>();
    private final List<List<String>> labelled = new ArrayList<>();

    /** Makes a reader of one text that keeps to limits. */
    public TextReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a text as one page.
     *
     * @throws FileRefused when it is not UTF-8, or longer than a page may be
     */
    public List<PagePicture> read(byte[] file) {
        String text = decode(file);
        if (text.length() > limits.marks()) {
            throw new FileRefused("characters", limits.marks());
        }
        int longest = text.lines()
                .filter(line -> line.indexOf('\t') < 0)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        layout = new TextLayout(longest);
        text.lines().forEach(this::add);
        endTable();
        endLabels();
        return List.of(layout.page());
    }

    private static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new FileRefused(other, "encoding");
        }
    }

    private void add(String line) {
        if (line.indexOf('\t') >= 0) {
            if (!RULE.matcher(line).matches()) {
                addRow(line);
            }
            return;
        }
        if (line.isBlank() && rows.isEmpty() && labelled.isEmpty()) {
            layout.blank();
        }
        for (String plain : ScanText.lines(line)) {
            endTable();
            addLine(plain);
        }
    }

    private void addRow(String line) {
        List<List<String>> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(ScanText.lines(cell));
        }
        boolean value = rows.isEmpty()
                && !labelled.isEmpty()
                && labelled.get(labelled.size() - 1).size() == 1
                && label(cells.get(0)).isEmpty();
        if (value && isList(labelled.get(labelled.size() - 1))) {
            labelled.get(labelled.size() - 1).addAll(cells.get(0));
            endLabels();
            cells.subList(1, cells.size()).forEach(cell -> cell.forEach(layout::line));
        } else {
            endLabels();
            rows.add(cells);
        }
    }

    private static boolean isList(List<String> lines) {
        return label(lines).filter(IdentityLabel::isList).isPresent();
    }

    private static Optional<IdentityLabel> label(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : IdentityLabel.of(lines.get(0));
    }

    /** Adds a line without cells: a label, what stands at the label before it, or plain text. */
    private void addLine(String line) {
        if (IdentityLabel.of(line).isPresent()) {
            labelled.add(new ArrayList<>(List.of(line)));
        } else if (labelled.isEmpty()) {
            layout.line(line);
        } else {
            labelled.get(labelled.size() - 1).add(line);
        }
    }

    private void endLabels() {
        if (!labelled.isEmpty()) {
            List<List<List<String>>> cells = new ArrayList<>();
            labelled.forEach(lines -> cells.add(List.of(List.copyOf(lines))));
            layout.table(cells, -1);
            labelled.clear();
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            layout.table(List.copyOf(rows), secondRowOfHeadings());
            rows.clear();
        }
    }

    /** Returns the row under the headings that only has those of actors and mutu baku; -1 where there is none. */
    private int secondRowOfHeadings() {
        for (int row = 0; row + 1 < rows.size(); row++) {
            List<List<String>> next = rows.get(row + 1);
            for (int column = 0; column < Math.min(rows.get(row).size(), next.size()); column++) {
                Optional<ColumnLabel> label =
                        ColumnLabel.of(String.join(" ", rows.get(row).get(column)));
                if (label.filter(ColumnLabel.ACTIVITY::equals).isPresent()) {
                    return next.get(column).isEmpty() ? row + 1 : -1;
                }
            }
        }
        return -1;
    }
}

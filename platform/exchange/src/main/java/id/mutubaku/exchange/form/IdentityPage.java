package id.mutubaku.exchange.form;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Approval;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import id.mutubaku.model.definition.PrintedSop.Item;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first page of the form: letterhead, the block of numbers and dates, and the six boxes. */
final class IdentityPage {
    private static final int WIDTH = 14_400;
    private static final int LABEL = WIDTH / 2;
    private static final int VALUE = WIDTH * 5 / 8;
    private static final int PADDING = 160;
    private static final int LEAST_LINE = 300;
    private static final int LEAST_BOX = 900;
    private static final TextStyle STYLE = new TextStyle(200, false);

    private final PrintedSop document;
    private final PrintedLabels labels;
    private final List<FormCell> cells = new ArrayList<>();
    private int y;

    IdentityPage(PrintedSop document, PrintedLabels labels) {
        this.document = document;
        this.labels = labels;
    }

    FormPage page(String name, String title) {
        line("sopNumber", document.number().orElse(""));
        line("createdOn", document.createdOn().map(DateLine::raw).orElse(""));
        line("revisedOn", document.revisedOn().map(DateLine::raw).orElse(""));
        line("effectiveOn", document.effectiveOn().map(DateLine::raw).orElse(""));
        line("approvedBy", document.approvedBy().map(this::approval).orElse(""));
        line("title", document.title().orElse(title));
        cells.add(new FormCell(new Box(0, 0, LABEL, y), letterhead(), true, true, false));
        boxes("legalBasis", document.legalBasis(), "qualifications", document.qualifications());
        boxes("relatedSops", document.relatedSops(), "equipment", document.equipment());
        boxes("warnings", document.warnings(), "records", document.records());
        return new FormPage(name, Optional.empty(), cells, Optional.empty());
    }

    private List<String> letterhead() {
        return Stream.of(document.agency().stream(), document.unit().stream(), document.address().stream())
                .flatMap(each -> each)
                .flatMap(String::lines)
                .toList();
    }

    private String approval(Approval approval) {
        return Stream.of(
                        approval.position(),
                        approval.name(),
                        approval.nip().map(nip -> MessageFormat.format(labels.text("nip"), nip)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private void line(String key, String value) {
        int height = Math.max(LEAST_LINE, height(value, WIDTH - VALUE));
        cells.add(FormCell.of(new Box(LABEL, y, VALUE - LABEL, height), labels.text(key)));
        cells.add(FormCell.of(new Box(VALUE, y, WIDTH - VALUE, height), value));
        y += height;
    }

    private static int height(String text, int width) {
        return STYLE.lines(text, width - PADDING).size() * STYLE.lineHeight() + PADDING;
    }

    private void boxes(String leftKey, List<Item> left, String rightKey, List<Item> right) {
        cells.add(FormCell.heading(new Box(0, y, LABEL, LEAST_LINE), labels.text(leftKey)));
        cells.add(FormCell.heading(new Box(LABEL, y, WIDTH - LABEL, LEAST_LINE), labels.text(rightKey)));
        y += LEAST_LINE;
        int height = Math.max(LEAST_BOX, Math.max(height(items(left), LABEL), height(items(right), LABEL)));
        cells.add(FormCell.of(new Box(0, y, LABEL, height), items(left)));
        cells.add(FormCell.of(new Box(LABEL, y, WIDTH - LABEL, height), items(right)));
        y += height;
    }

    private static String items(List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> (items.get(index).label().orElse(index + 1 + ".") + " "
                                + items.get(index).text().replace('\n', ' '))
                        .strip())
                .collect(Collectors.joining("\n"));
    }
}

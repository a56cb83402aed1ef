package id.mutubaku.exchange.identity;

import id.mutubaku.exchange.label.IdentityLabel;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Table;
import id.mutubaku.exchange.reading.PageText;
import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell that begins with a label.
 *
 * @param label which
 * @param wording the label as printed
 * @param rest what stands behind the label in the same cell
 * @param box the cell
 * @param table the table of the cell
 * @param text the page of the table
 */
record LabelledCell(IdentityLabel label, Quote wording, Quote rest, Box box, Table table, PageText text) {
    private static final int LONGEST = 60;
    private static final Pattern ITEM = Pattern.compile("\\d|[-–•·]");

    /** Returns the labels of a cell: all of its text, its first lines, or what stands before colons. */
    static List<LabelledCell> in(Box box, Table table, PageText text) {
        Quote quote = text.look(box);
        for (int lines = Math.min(3, quote.lines().size()); lines > 0; lines--) {
            String head = String.join(" ", quote.lines().subList(0, lines));
            boolean item = quote.lines().subList(1, lines).stream()
                    .anyMatch(line -> ITEM.matcher(line).lookingAt());
            Optional<IdentityLabel> label = item || head.length() > LONGEST ? Optional.empty() : IdentityLabel.of(head);
            if (label.isPresent()) {
                Quote wording = new Quote(List.of(withoutColon(head)), quote.place());
                return List.of(new LabelledCell(label.get(), wording, quote.after(lines), box, table, text));
            }
        }
        return beforeColons(quote, box, table, text);
    }

    /** Returns one label for each line that has one before a colon; what follows down to the next belongs to it. */
    private static List<LabelledCell> beforeColons(Quote quote, Box box, Table table, PageText text) {
        List<LabelledCell> found = new ArrayList<>();
        for (String line : quote.lines()) {
            String head = head(line);
            Optional<IdentityLabel> label = IdentityLabel.of(head);
            if (label.isPresent() && line.length() > head.length()) {
                Quote wording = new Quote(List.of(head.strip()), quote.place());
                Quote none = new Quote(List.of(), quote.place());
                found.add(new LabelledCell(label.get(), wording, none, box, table, text)
                        .goingOnIn(line.substring(head.length() + 1)));
            } else if (!found.isEmpty()) {
                found.add(found.remove(found.size() - 1).goingOnIn(line));
            }
        }
        return found;
    }

    private static String head(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon);
    }

    private LabelledCell goingOnIn(String line) {
        return line.isBlank()
                ? this
                : new LabelledCell(
                        label, wording, rest.with(new Quote(List.of(line.strip()), rest.place())), box, table, text);
    }

    private static String withoutColon(String head) {
        return head.endsWith(":") ? head.substring(0, head.length() - 1).strip() : head.strip();
    }
}

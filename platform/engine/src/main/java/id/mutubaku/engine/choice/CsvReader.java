package id.mutubaku.engine.choice;

import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A strict reader of comma-separated values (RFC 4180): a quotation mark stands around a whole cell or, doubled, inside of
 * one. Lines may end as on Unix, and a byte order mark may stand in front.
 */
public final class CsvReader {
    private static final char QUOTE = '"';

    private final String text;
    private int at;
    private int line = 1;
    private Optional<Problem> fault = Optional.empty();

    /** Prepares to read a text. */
    public CsvReader(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** Returns the line at which the next row begins, 1 for the first. */
    public int line() {
        return line;
    }

    /** Tells whether there is another row. */
    public boolean hasNext() {
        return fault.isEmpty() && at < text.length();
    }

    /** Returns what keeps the text from being read further. */
    public Optional<Problem> fault() {
        return fault;
    }

    /** Reads a row; what was read before a fault is no row. */
    public List<String> next() {
        List<String> cells = new ArrayList<>();
        int first = line;
        do {
            cells.add(at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain());
        } while (fault.isEmpty() && isNext(','));
        endLine(first);
        return cells;
    }

    private boolean isNext(char sign) {
        boolean next = at < text.length() && text.charAt(at) == sign;
        at += next ? 1 : 0;
        return next;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == QUOTE) {
                fail("list/quote", line);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int first = line;
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == QUOTE && !isNext(QUOTE)) {
                return cell.toString();
            }
            line += sign == '\n' ? 1 : 0;
            cell.append(sign);
        }
        fail("list/open-quote", first);
        return cell.toString();
    }

    private void endLine(int first) {
        boolean ended = at == text.length();
        if (!ended) {
            isNext('\r');
            ended = isNext('\n');
            line++;
        }
        if (!ended) {
            fail("list/quote", first);
        }
    }

    private void fail(String rule, int where) {
        fault = fault.or(() -> Optional.of(Problem.error("", rule, String.valueOf(where))));
    }
}

package id.mutubaku.plugins.spbe.table;

import id.mutubaku.api.plugin.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads comma-separated values (RFC 4180), also with semicolons or tabs, as spreadsheets write them in Indonesia.
 *
 * <p>A cell in quotes may hold separators and line breaks, and a quote as two. Empty lines are left out.
 */
final class Csv {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final List<TableProblem> problems = new ArrayList<>();
    private int at;
    private int line = 1;

    /**
     * One line of cells.
     *
     * @param line at which it begins, from 1
     */
    record Line(int line, List<String> cells) {}

    private Csv(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.separator = separator(this.text);
    }

    static Csv read(String text) {
        Csv csv = new Csv(text);
        while (csv.at < csv.text.length()) {
            csv.record();
        }
        return csv;
    }

    List<Line> lines() {
        return lines;
    }

    List<TableProblem> problems() {
        return problems;
    }

    /** Takes the separator that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong((Character each) ->
                                first.chars().filter(found -> found == each).count())
                        .thenComparing(each -> each == ';'))
                .orElse(';');
    }

    private void record() {
        int began = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(at < text.length() && text.charAt(at) == QUOTE ? quoted(cells.size() + 1) : plain());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        lineEnd();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new Line(began, List.copyOf(cells)));
        }
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted(int column) {
        int began = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != QUOTE) {
                line += next == '\n' ? 1 : 0;
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                afterQuote(column);
                return cell.toString().strip();
            }
        }
        problems.add(new TableProblem(
                began,
                column,
                new Text(
                        "Tanda kutip dibuka tetapi tidak ditutup. Tutuplah dengan \".",
                        "A quotation mark is opened but not closed. Close it with \".")));
        return cell.toString().strip();
    }

    private void afterQuote(int column) {
        if (!plain().isEmpty()) {
            problems.add(new TableProblem(
                    line,
                    column,
                    new Text(
                            "Ada teks sesudah tanda kutip penutup. Tulislah tanda kutip di dalam isi sebagai \"\".",
                            "There is text behind the closing quotation mark. Write a quotation mark inside of a"
                                    + " cell as \"\".")));
        }
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}

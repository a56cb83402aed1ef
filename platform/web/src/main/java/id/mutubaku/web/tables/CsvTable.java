package id.mutubaku.web.tables;

import id.mutubaku.engine.choice.CsvCell;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know its encoding. */
final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private CsvTable() {}

    static String of(Table table) {
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        file.append(line(List.copyOf(table.header()))).append(END);
        table.rows().forEach(row -> file.append(line(row)).append(END));
        return file.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(Object value) {
        if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        return value instanceof Number ? value.toString() : CsvCell.of(value.toString());
    }
}

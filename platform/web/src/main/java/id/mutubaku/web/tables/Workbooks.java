package id.mutubaku.web.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as workbooks of spreadsheet programs; a text stays a text there, whatever it begins with. */
final class Workbooks {
    private static final int LONGEST_TEXT = 32_767;

    private Workbooks() {}

    static byte[] of(Table table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Mutubaku", "1.0")) {
            Worksheet sheet = book.newWorksheet("Data");
            List<String> header = table.header();
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < table.rows().size(); row++) {
                write(sheet, row + 1, table.rows().get(row));
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof LocalDateTime time) {
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            } else if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                String text = value.toString();
                sheet.value(row, column, text.substring(0, Math.min(LONGEST_TEXT, text.length())));
            }
        }
    }
}

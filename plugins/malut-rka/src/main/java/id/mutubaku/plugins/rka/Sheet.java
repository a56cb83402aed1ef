package id.mutubaku.plugins.rka;

import id.mutubaku.api.plugin.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Draws a plan as a sheet that counts by itself when officials change it. */
final class Sheet {
    private static final String[] HEADINGS = {
        "No", "Kode rekening", "Uraian", "Volume", "Satuan", "Harga satuan (Rp)", "Jumlah (Rp)"
    };
    private static final double[] WIDTHS = {5, 20, 48, 12, 12, 20, 20};
    private static final int LAST = HEADINGS.length - 1;
    private static final String MONEY = "#,##0";
    private static final String DECIMAL = "#,##0.####";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

    private final Subject subject;
    private final BudgetPlan plan;
    private final Map<String, String> accounts;

    /** Prepares to draw; accounts are names by their codes. */
    Sheet(Subject subject, BudgetPlan plan, Map<String, String> accounts) {
        this.subject = subject;
        this.plan = plan;
        this.accounts = accounts;
    }

    /** Returns the workbook, an {@code .xlsx}. */
    byte[] draw() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Mutubaku", null)) {
            Worksheet sheet = book.newWorksheet("Rancangan RKA");
            for (int column = 0; column <= LAST; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            int row = head(sheet);
            int first = row + 1;
            headings(sheet, row);
            for (BudgetLine line : plan.lines()) {
                row++;
                line(sheet, row, row - first + 1, line);
            }
            total(sheet, row + 1, first, row);
            notes(sheet, row + 3);
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.pageOrientation("landscape");
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
        return bytes.toByteArray();
    }

    private int head(Worksheet sheet) {
        sheet.value(0, 0, "RANCANGAN RENCANA KERJA DAN ANGGARAN (RKA)");
        sheet.range(0, 0, 0, LAST)
                .style()
                .merge()
                .bold()
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        sheet.value(1, 0, "Rincian belanja tahun anggaran " + plan.year());
        sheet.range(1, 0, 1, LAST).style().merge().horizontalAlignment("center").set();
        int row = 3;
        row = fact(sheet, row, "Instansi", Optional.of(subject.region().agency()));
        row = fact(sheet, row, "Pemohon", Optional.of(subject.applicant()));
        row = fact(sheet, row, "Kegiatan atau subkegiatan", plan.activity());
        row = fact(sheet, row, "Aplikasi", plan.application());
        row = fact(sheet, row, "Nomor permohonan", Optional.of(subject.number()));
        return row + 1;
    }

    private static int fact(Worksheet sheet, int row, String label, Optional<String> value) {
        sheet.value(row, 0, label);
        sheet.value(row, 2, value.filter(text -> !text.isBlank()).orElse("(diisi)"));
        return row + 1;
    }

    private static void headings(Worksheet sheet, int row) {
        for (int column = 0; column <= LAST; column++) {
            sheet.value(row, column, HEADINGS[column]);
        }
        sheet.range(row, 0, row, LAST)
                .style()
                .bold()
                .fillColor("E7E6E6")
                .horizontalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void line(Worksheet sheet, int row, int number, BudgetLine line) {
        sheet.value(row, 0, number);
        sheet.value(row, 1, line.account().orElse("(diisi)"));
        String name =
                line.account().map(accounts::get).map(each -> " [" + each + "]").orElse("");
        sheet.value(row, 2, line.description().orElse("(diisi)") + name);
        line.volume().ifPresent(volume -> sheet.value(row, 3, volume));
        sheet.value(row, 4, line.unit().orElse("(diisi)"));
        line.price().ifPresent(price -> sheet.value(row, 5, price));
        sheet.formula(row, LAST, "ROUND(D" + (row + 1) + "*F" + (row + 1) + ",0)");
        sheet.range(row, 0, row, LAST)
                .style()
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("top")
                .wrapText(true)
                .set();
        sheet.style(row, 3).format(isWhole(line.volume()) ? MONEY : DECIMAL).set();
        sheet.style(row, 5).format(isWhole(line.price()) ? MONEY : DECIMAL).set();
        sheet.style(row, LAST).format(MONEY).set();
    }

    private static boolean isWhole(Optional<BigDecimal> number) {
        return number.filter(each -> each.stripTrailingZeros().scale() > 0).isEmpty();
    }

    private static void total(Worksheet sheet, int row, int first, int last) {
        sheet.value(row, 0, "Jumlah");
        sheet.range(row, 0, row, LAST - 1)
                .style()
                .merge()
                .bold()
                .horizontalAlignment("right")
                .set();
        sheet.formula(row, LAST, "SUM(G" + (first + 1) + ":G" + (last + 1) + ")");
        sheet.style(row, LAST).bold().format(MONEY).set();
        sheet.range(row, 0, row, LAST).style().borderStyle(BorderStyle.THIN).set();
    }

    private void notes(Worksheet sheet, int row) {
        LocalDate day = subject.at().atZone(subject.region().timeZone()).toLocalDate();
        sheet.value(
                row,
                0,
                "Jumlah tiap baris ialah volume kali harga satuan, dibulatkan ke rupiah penuh (setengah ke atas).");
        sheet.value(
                row + 1,
                0,
                "Rancangan ini disusun dari isian permohonan. Periksa kode rekening, harga satuan, dan pajaknya sebelum"
                        + " dimasukkan ke RKA.");
        sheet.value(row + 3, 5, subject.region().place() + ", " + DAY.format(day));
        sheet.value(row + 4, 5, "(jabatan)");
        sheet.value(row + 8, 5, "(nama dan NIP)");
    }
}

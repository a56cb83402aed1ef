package id.mutubaku.ui.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows a case in a mail. Every template has all of these; those that do not apply are empty.
 *
 * @param number of the case
 * @param code with which it is followed; in the first mail to the applicant only
 * @param service title of the SOP
 * @param activity what is asked of the reader
 * @param holder who holds the case
 * @param due until when by the time standard
 * @param outcome how it came out, as a sentence
 * @param by who did what the mail speaks of
 * @param text what they wrote to the reader
 * @param marks what is to be corrected
 * @param results names of the documents that the applicant can open
 * @param link where the reader goes on
 * @param region name of the region
 * @param agency the office that serves
 */
public record MailView(
        String number,
        String code,
        String service,
        String activity,
        String holder,
        Optional<Instant> due,
        String outcome,
        String by,
        String text,
        List<Mark> marks,
        List<String> results,
        String link,
        String region,
        String agency) {
    /** Keeps its own lists. */
    public MailView {
        marks = List.copyOf(marks);
        results = List.copyOf(results);
    }

    /** Shows one thing to correct; the remark may be empty. */
    public record Mark(String name, String remark) {}

    /** Makes an example, with every part filled in. */
    public static MailView example() {
        return new MailView(
                "CTH-20250203-7F3KA",
                "K4MP9-92RTX",
                "Pengajuan aplikasi baru",
                "Menelaah permohonan",
                "Kepala Seksi",
                Optional.of(Instant.parse("2025-02-05T07:00:00Z")),
                "Permohonan ini selesai: Aplikasi dibangun.",
                "Rahmat Hidayat",
                "Mohon dilengkapi pekan ini.",
                List.of(new Mark("Nama OPD", "Tulis nama resmi."), new Mark("Surat permohonan", "")),
                List.of("Surat izin"),
                "https://contoh.go.id/contoh/kasus/CTH-20250203-7F3KA",
                "Provinsi Contoh",
                "Dinas Komunikasi dan Informatika");
    }
}

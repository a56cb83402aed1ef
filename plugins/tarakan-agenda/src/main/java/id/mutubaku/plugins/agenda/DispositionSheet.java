package id.mutubaku.plugins.agenda;

import id.mutubaku.api.plugin.Subject;
import id.mutubaku.plugins.agenda.docx.WordDocument;
import id.mutubaku.plugins.agenda.docx.WordDocument.Fact;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Draws the sheet (<em>lembar disposisi</em>) that goes around with a letter. */
final class DispositionSheet {
    private static final String OPEN = "-";

    private final Subject subject;
    private final Settings settings;

    DispositionSheet(Subject subject, Settings settings) {
        this.subject = subject;
        this.settings = settings;
    }

    /** Returns it as a Word document. */
    byte[] write(String number, LocalDate receivedOn) throws IOException {
        WordDocument sheet = new WordDocument()
                .centred(subject.region().agency().toUpperCase(Locale.ROOT))
                .title("LEMBAR DISPOSISI")
                .facts(List.of(
                        new Fact("Nomor agenda", number),
                        new Fact("Diterima tanggal", Days.inWords(receivedOn)),
                        new Fact(
                                "Surat dari",
                                subject.answer(settings.senderField()).orElse(sender())),
                        new Fact(
                                "Nomor surat",
                                subject.answer(settings.letterNumberField()).orElse(OPEN)),
                        new Fact(
                                "Tanggal surat",
                                subject.answer(settings.letterDateField())
                                        .map(Days::inWords)
                                        .orElse(OPEN)),
                        new Fact(
                                "Sifat", subject.answer(settings.urgencyField()).orElse(OPEN)),
                        new Fact(
                                "Perihal",
                                subject.answer(settings.subjectField()).orElse(OPEN)),
                        new Fact("Nomor permohonan", subject.number())))
                .heading("Diteruskan kepada");
        if (settings.forwardTo().isEmpty()) {
            sheet.space(3);
        } else {
            sheet.boxes(settings.forwardTo());
        }
        return sheet.heading("Isi disposisi")
                .boxes(settings.instructions())
                .space(5)
                .paragraphs("Tanggal dan paraf:")
                .space(2)
                .write();
    }

    private String sender() {
        return subject.applicant().isBlank() ? OPEN : subject.applicant();
    }
}

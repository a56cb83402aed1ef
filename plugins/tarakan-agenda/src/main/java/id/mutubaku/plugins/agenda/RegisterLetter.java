package id.mutubaku.plugins.agenda;

import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.agenda.number.AgendaBook;
import id.mutubaku.plugins.agenda.number.NumberPattern;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.pf4j.Extension;

/** Enters an incoming letter into the agenda, and puts its disposition sheet into the case. */
@Extension
public final class RegisterLetter implements Action {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public String name() {
        return "register-letter";
    }

    @Override
    public Outcome run(Subject subject, String key, PluginContext context) throws IOException {
        Settings settings = context.settings(Settings.class);
        LocalDate today = subject.at().atZone(subject.region().timeZone()).toLocalDate();
        AgendaBook.Given given = new AgendaBook(context.register(), settings.book()).give(key, today, subject.number());
        String number = new NumberPattern(settings.numberPattern(), settings.sequenceWidth())
                .write(
                        given.sequence(),
                        given.day(),
                        subject.answer(settings.classificationField()).orElse(settings.classification()),
                        settings.unit(),
                        settings.letterKind());
        byte[] sheet = new DispositionSheet(subject, settings).write(number, given.day());
        return new Outcome(
                new Text(
                        "Surat diagendakan dengan nomor " + number
                                + ". Lembar disposisinya ada pada dokumen permohonan.",
                        "The letter is in the agenda as " + number + ". Its disposition sheet is among the documents."),
                facts(number, given),
                List.of(new Outcome.NewDocument(
                        settings.sheetDocument(),
                        "lembar-disposisi-" + given.day().getYear() + "-" + given.sequence() + ".docx",
                        DOCX,
                        sheet)));
    }

    private static List<Outcome.Fact> facts(String number, AgendaBook.Given given) {
        return List.of(
                new Outcome.Fact("agendaNumber", new Text("Nomor agenda", "Agenda number"), number),
                new Outcome.Fact("sequence", new Text("Nomor urut", "Sequence"), String.valueOf(given.sequence())),
                new Outcome.Fact(
                        "year",
                        new Text("Tahun agenda", "Year of the agenda"),
                        String.valueOf(given.day().getYear())),
                new Outcome.Fact(
                        "receivedOn",
                        new Text("Diterima tanggal", "Received on"),
                        given.day().toString()));
    }
}

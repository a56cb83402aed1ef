package id.mutubaku.plugins.agenda;

import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.agenda.docx.WordDocument;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pf4j.Extension;

/** Puts a draft of the terms of reference (<em>kerangka acuan kerja</em>, KAK) into the case. */
@Extension
public final class DraftKak implements Action {

    @Override
    public String name() {
        return "draft-kak";
    }

    @Override
    public Outcome run(Subject subject, String key, PluginContext context) throws IOException {
        Settings settings = context.settings(Settings.class);
        byte[] draft = write(subject, settings);
        return new Outcome(
                new Text(
                        "Rancangan KAK sudah disusun. Unduh, lengkapi bagian yang bertanda (diisi), lalu unggah KAK yang"
                                + " sudah jadi.",
                        "The draft of the terms of reference is there. Download it, fill in what is marked (diisi), and"
                                + " upload the finished document."),
                List.of(),
                List.of(new Outcome.NewDocument(
                        settings.kakDocument(),
                        "rancangan-kak-" + subject.number().replaceAll("[^A-Za-z0-9-]+", "-") + ".docx",
                        RegisterLetter.DOCX,
                        draft)));
    }

    static byte[] write(Subject subject, Settings settings) throws IOException {
        Placeholders placeholders = new Placeholders(subject, settings.applicationField());
        WordDocument document = new WordDocument()
                .centred(subject.region().agency().toUpperCase(Locale.ROOT))
                .title("KERANGKA ACUAN KERJA (KAK)")
                .centred(placeholders.fill("Penyediaan aplikasi {aplikasi}"))
                .centred("RANCANGAN");
        int number = 1;
        for (Settings.Section section : settings.kakSections()) {
            document.heading(number + ". " + placeholders.fill(section.title()))
                    .paragraphs(placeholders.fill(section.text()));
            number++;
        }
        return document.space(1)
                .paragraphs(placeholders.fill("{tempat}, {tanggal}\n(jabatan)"))
                .space(3)
                .paragraphs("(nama dan NIP)")
                .write();
    }
}

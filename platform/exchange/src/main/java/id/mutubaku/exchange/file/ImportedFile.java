package id.mutubaku.exchange.file;

import id.mutubaku.exchange.draft.Draft;
import id.mutubaku.exchange.draft.DraftMaker;
import id.mutubaku.exchange.excel.ExcelReader;
import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.limit.Deadline;
import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.office.OfficeFile;
import id.mutubaku.exchange.pdf.PdfReader;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.text.TextReader;
import id.mutubaku.exchange.word.WordReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A file from outside that is to become a draft. */
public final class ImportedFile {
    private static final String PDF = "%PDF-";
    private static final int HEAD = 1024;
    /** A little longer than reading may take by its own limits, and with that the draft. */
    private static final Duration PATIENCE = ReadingLimits.USUAL.time().plusSeconds(30);

    private static final List<String> TEXTS = List.of("txt", "md", "html", "htm");

    private final String name;
    private final byte[] content;

    /** Takes the content of a file by its name. */
    public ImportedFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /**
     * Reads a file from a folder, and no more of it than may be read.
     *
     * @throws FileRefused when it is larger than that
     */
    public static ImportedFile open(Path file) throws IOException {
        long most = ReadingLimits.USUAL.bytes();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes((int) most + 1);
            if (content.length > most) {
                throw new FileRefused("bytes", most);
            }
            return new ImportedFile(String.valueOf(file.getFileName()), content);
        }
    }

    /**
     * Makes the draft of an SOP of a region.
     *
     * @throws FileRefused when nobody can read it
     */
    public Draft draft(String region) {
        return Deadline.within(PATIENCE, () -> DraftMaker.make(pages(), region));
    }

    private List<PagePicture> pages() {
        if (isPdf()) {
            return new PdfReader(ReadingLimits.USUAL).read(content);
        }
        if (OfficeFile.isOffice(content)) {
            return officePages();
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!TEXTS.contains(ending)) {
            throw new FileRefused("kind", ending);
        }
        return new TextReader(ReadingLimits.USUAL).read(content);
    }

    private List<PagePicture> officePages() {
        boolean text = OfficeFile.open(content, new Budget(ReadingLimits.USUAL)).has("word/document.xml");
        return text
                ? new WordReader(ReadingLimits.USUAL).read(content)
                : new ExcelReader(ReadingLimits.USUAL).read(content);
    }

    private boolean isPdf() {
        return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1).contains(PDF);
    }
}

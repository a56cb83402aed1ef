package id.mutubaku.exchange.word;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.office.OfficeFile;
import id.mutubaku.exchange.office.Relations;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.List;

/** The reader of Word files; a page ends where the file says so, or where Word noted that it ended when last seen. */
public final class WordReader {
    private final ReadingLimits limits;

    /** Makes a reader that keeps to limits. */
    public WordReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all pages of a file.
     *
     * @throws FileRefused when it is no text, or costs more than the limits allow
     */
    public List<PagePicture> read(byte[] content) {
        Budget budget = new Budget(limits);
        OfficeFile file = OfficeFile.open(content, budget);
        String name = file.relations("").ofType("officeDocument").orElse("word/document.xml");
        XmlElement body = file.part(name).flatMap(root -> root.at("body")).orElseThrow(() -> new FileRefused("broken"));
        Relations relations = file.relations(name);
        WordStyles styles = new WordStyles(relations.ofType("styles").flatMap(file::part));
        Numbering numbering = new Numbering(relations.ofType("numbering").flatMap(file::part));
        List<PagePicture> pages = new BodyFlow(body, styles, numbering, budget).pages();
        if (pages.isEmpty()) {
            throw new FileRefused("empty");
        }
        return pages;
    }
}

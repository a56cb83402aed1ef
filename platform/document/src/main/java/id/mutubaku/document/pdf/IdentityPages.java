package id.mutubaku.document.pdf;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.layout.identity.Entry;
import id.mutubaku.document.layout.identity.IdentityPage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The pages before the table, tagged: cover, letterhead, a table of labels with what they say, the boxes. */
final class IdentityPages {
    private static final float LINE = 0.75f;

    private final PDStructureElement section;

    IdentityPages(PDStructureElement section) {
        this.section = section;
    }

    /** Paints a page. */
    void paint(IdentityPage page, PdfPage canvas) throws IOException {
        canvas.beginOrnament();
        for (Box frame : page.frames()) {
            canvas.rectangle(frame, LINE);
        }
        canvas.end();
        for (Entry entry : page.entries()) {
            paint(entry, canvas);
        }
    }

    private void paint(Entry entry, PdfPage canvas) throws IOException {
        switch (entry.kind()) {
            case TITLE -> texts(entry, "H1", canvas);
            case LINE -> texts(entry, "P", canvas);
            case HEADING -> texts(entry, "H2", canvas);
            case LABELLED -> labelled(entry, canvas);
        }
    }

    private void texts(Entry entry, String type, PdfPage canvas) throws IOException {
        PDStructureElement tag = TagTree.inside(section, type);
        for (TextBlock text : entry.texts()) {
            canvas.begin(tag);
            canvas.text(text);
            canvas.end();
        }
    }

    private void labelled(Entry entry, PdfPage canvas) throws IOException {
        PDStructureElement row = TagTree.inside(TagTree.inside(section, "Table"), "TR");
        PDStructureElement label = TagTree.inside(row, "TH");
        PDTableAttributeObject scope = new PDTableAttributeObject();
        scope.setScope(PDTableAttributeObject.SCOPE_ROW);
        label.addAttribute(scope);
        canvas.begin(label);
        canvas.text(entry.texts().get(0));
        canvas.end();
        PDStructureElement said = TagTree.inside(row, "TD");
        for (TextBlock text : entry.texts().subList(1, entry.texts().size())) {
            canvas.begin(said);
            canvas.text(text);
            canvas.end();
        }
    }
}

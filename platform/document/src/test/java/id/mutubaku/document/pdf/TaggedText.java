package id.mutubaku.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as its tags tell it, read from the letters that are painted. */
final class TaggedText implements AutoCloseable {
    private final PDDocument pdf;
    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();

    private TaggedText(PDDocument pdf) {
        this.pdf = pdf;
    }

    static TaggedText of(byte[] bytes) throws IOException {
        TaggedText text = new TaggedText(Loader.loadPDF(bytes));
        for (PDPage page : text.pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            text.pieces.put(
                    page,
                    extractor.getMarkedContents().stream()
                            .filter(piece -> piece.getMCID() >= 0)
                            .collect(Collectors.toMap(PDMarkedContent::getMCID, TaggedText::letters)));
        }
        return text;
    }

    private static String letters(PDMarkedContent piece) {
        return piece.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    /** Returns all tags of a type, in the order in which they are read. */
    List<PDStructureElement> all(String type) {
        return all(pdf.getDocumentCatalog().getStructureTreeRoot(), type);
    }

    static List<PDStructureElement> all(PDStructureNode outer, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : outer.getKids()) {
            if (kid instanceof PDStructureElement tag) {
                if (tag.getStructureType().equals(type)) {
                    found.add(tag);
                }
                found.addAll(all(tag, type));
            }
        }
        return found;
    }

    /** Returns the text of a tag and of those inside of it but figures. */
    String text(PDStructureElement tag) {
        StringBuilder text = new StringBuilder();
        for (Object kid : tag.getKids()) {
            if (kid instanceof PDStructureElement inner
                    && !inner.getStructureType().equals("Figure")) {
                text.append(text(inner)).append(' ');
            } else if (kid instanceof Integer number) {
                text.append(Objects.requireNonNull(pieces.get(pageOf(tag))).get(number))
                        .append(' ');
            }
        }
        return text.toString();
    }

    private PDPage pageOf(PDStructureElement tag) {
        return pieces.keySet().stream()
                .filter(page -> page.getCOSObject() == tag.getPage().getCOSObject())
                .findFirst()
                .orElseThrow();
    }

    PDDocument pdf() {
        return pdf;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}

package id.mutubaku.document.pdf;

import id.mutubaku.document.text.TypefaceFiles;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a document, of which it gets the letters that it uses. */
record PdfFonts(PDFont regular, PDFont bold) {

    static PdfFonts in(PDDocument pdf) throws IOException {
        return new PdfFonts(font(pdf, TypefaceFiles.REGULAR), font(pdf, TypefaceFiles.BOLD));
    }

    private static PDFont font(PDDocument pdf, String name) throws IOException {
        try (InputStream file = TypefaceFiles.open(name)) {
            return PDType0Font.load(pdf, file, true);
        }
    }

    PDFont of(boolean isBold) {
        return isBold ? bold : regular;
    }
}

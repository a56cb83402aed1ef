package id.mutubaku.exchange.pdf;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.picture.PagePicture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The reader of PDF files. */
public final class PdfReader {
    private final ReadingLimits limits;

    /** Makes a reader that keeps to limits. */
    public PdfReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all pages of a file.
     *
     * @throws FileRefused when it is no PDF, is locked, or costs more than the limits allow
     */
    public List<PagePicture> read(byte[] file) {
        if (file.length > limits.bytes()) {
            throw new FileRefused("bytes", limits.bytes());
        }
        Budget budget = new Budget(limits);
        new StreamScan(file, budget).check();
        try (PDDocument document = Loader.loadPDF(new TimedSource(file, budget))) {
            return pages(document, budget);
        } catch (FileRefused refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw new FileRefused(locked, "locked");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new FileRefused(broken, "broken");
        } catch (OutOfMemoryError tooMuch) {
            throw new FileRefused(tooMuch, "memory");
        }
    }

    private List<PagePicture> pages(PDDocument document, Budget budget) throws IOException {
        int count = document.getNumberOfPages();
        if (count == 0) {
            throw new FileRefused("empty");
        }
        budget.checkPages(count);
        List<PagePicture> pages = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            pages.add(new PageStream(document.getPage(index), budget).read(index + 1));
        }
        return pages;
    }
}

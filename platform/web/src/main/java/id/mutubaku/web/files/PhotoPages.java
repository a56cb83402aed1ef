package id.mutubaku.web.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Photos of the pages of a paper, joined into one PDF: one page each, as large as A4 on its longer side, upright as the
 * camera held it. Reads and writes on disk, so call it from a worker thread.
 */
final class PhotoPages {
    /** The most pages of one paper. */
    static final int MOST = 20;

    private static final Set<String> PHOTOS = Set.of("image/jpeg", "image/png");

    private PhotoPages() {}

    /**
     * Joins photos in their order into a file beside the first of them.
     *
     * @return empty where one of them is no photo that can be joined, or there are too many
     */
    static Optional<Path> join(List<Path> photos) throws IOException {
        if (photos.isEmpty() || photos.size() > MOST) {
            return Optional.empty();
        }
        for (Path photo : photos) {
            if (!PHOTOS.contains(MediaTypes.of(photo)) || !PhotoSize.of(photo).isBounded()) {
                return Optional.empty();
            }
        }
        Path joined = Files.createTempFile(photos.get(0).toAbsolutePath().getParent(), "foto", ".pdf");
        try (PDDocument paper = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (Path photo : photos) {
                add(paper, photo);
            }
            paper.save(joined.toFile());
        }
        return Optional.of(joined);
    }

    private static void add(PDDocument paper, Path photo) throws IOException {
        byte[] content = Files.readAllBytes(photo);
        PDImageXObject image = PDImageXObject.createFromByteArray(
                paper, content, photo.getFileName().toString());
        float longer = Math.max(image.getWidth(), image.getHeight());
        float scale = PDRectangle.A4.getHeight() / longer;
        PDRectangle size = new PDRectangle(image.getWidth() * scale, image.getHeight() * scale);
        PDPage page = new PDPage(size);
        page.setRotation(Turning.of(content).degrees());
        paper.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(paper, page)) {
            stream.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
        }
    }
}

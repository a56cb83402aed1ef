package id.mutubaku.ui.view;

/**
 * Shows a file of a case.
 *
 * @param document what it is, such as {@code Surat permohonan}
 * @param name the file's own name
 * @param size in words, such as {@code 1,2 MB}
 * @param url where it opens; empty when it cannot be opened from here
 * @param mediaType what it is made of
 */
public record FileView(String document, String name, String size, String url, String mediaType) {

    /** Tells whether a browser shows it as a picture. */
    public boolean picture() {
        return !url.isEmpty() && mediaType.matches("image/(png|jpeg|webp)");
    }

    /** Tells whether a browser may show it page by page. */
    public boolean paged() {
        return !url.isEmpty() && mediaType.equals("application/pdf");
    }
}

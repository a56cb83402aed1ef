package id.mutubaku.ui.view;

/**
 * Shows a file of a case.
 *
 * @param document what it is, such as {@code Surat permohonan}
 * @param name the file's own name
 * @param size in words, such as {@code 1,2 MB}
 * @param url where it opens; empty when it cannot be opened from here
 */
public record FileView(String document, String name, String size, String url) {}

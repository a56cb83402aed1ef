package id.mutubaku.ui.view.form;

/**
 * A picture between fields.
 *
 * @param address where it is served, the same in all languages
 * @param alt what it shows, in words
 * @param width in pixels, so that the page keeps its place
 * @param height in pixels
 */
public record PictureView(String address, String alt, int width, int height) {}

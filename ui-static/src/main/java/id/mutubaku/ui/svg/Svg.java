package id.mutubaku.ui.svg;

/**
 * Carries SVG markup that a class of ours drew, so that the {@code svg} helper may print it as it is.
 *
 * <p>Text from people must be escaped by the class that draws it, before it comes here.
 */
public final class Svg {
    private final String markup;

    private Svg(String markup) {
        this.markup = markup;
    }

    /**
     * Vouches for markup that the caller drew and escaped.
     *
     * @throws IllegalArgumentException if it is not one svg element
     */
    public static Svg drawn(String markup) {
        if (!markup.startsWith("<svg ") || !markup.endsWith("</svg>")) {
            throw new IllegalArgumentException("Expected one svg element, but the markup begins with \""
                    + markup.substring(0, Math.min(20, markup.length())) + "\".");
        }
        return new Svg(markup);
    }

    /** Gives the element as it stands in the page. */
    public String markup() {
        return markup;
    }
}

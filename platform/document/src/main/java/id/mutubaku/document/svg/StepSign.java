package id.mutubaku.document.svg;

import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.markup.Markup;
import java.util.Locale;

/** The signs beside symbols that tell how a step stands, each of a shape of its own; around the origin, in points. */
public enum StepSign {
    /** A tick. */
    DONE("M-2.6 .2L-.8 2L2.8-2.2"),
    /** A point. */
    NOW("M-1.2 0A1.2 1.2 0 1 0 1.2 0A1.2 1.2 0 1 0-1.2 0Z"),
    /** An exclamation mark. */
    LATE("M0-3.2V.8M0 2.4V3"),
    /** Two bars. */
    WAITING("M-1.5-2.4V2.4M1.5-2.4V2.4");

    private static final String ROUND = "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z";
    private static final String POINTED = "M0-6.4L6.4 5H-6.4Z";

    private final String figure;

    StepSign(String figure) {
        this.figure = figure;
    }

    /** Returns its name in a style sheet. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Draws it as an element of its own, for the legend of a drawing. */
    public String legend() {
        Markup svg = new Markup();
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "sop-drawing-sign")
                .with("viewBox", "-8 -8 16 16")
                .with("aria-hidden", "true")
                .with("focusable", "false");
        return shape(svg, "").close().toString();
    }

    /** Draws it at the upper right corner of a symbol. */
    void write(Markup svg, Symbol symbol) {
        int x = symbol.shape() == Symbol.Shape.DIAMOND
                ? symbol.box().middleX() + symbol.box().width() / 4
                : symbol.box().right();
        int y = symbol.shape() == Symbol.Shape.DIAMOND
                ? symbol.box().middleY() - symbol.box().height() / 4
                : symbol.box().y();
        shape(svg, "translate(" + Markup.points(x) + " " + Markup.points(y) + ")");
    }

    private Markup shape(Markup svg, String transform) {
        svg.open("g").with("class", "step-sign is-" + word());
        if (!transform.isEmpty()) {
            svg.with("transform", transform);
        }
        svg.open("path")
                .with("class", "badge")
                .with("d", this == LATE ? POINTED : ROUND)
                .close();
        svg.open("path").with("class", "figure").with("d", figure).close();
        return svg.close();
    }
}

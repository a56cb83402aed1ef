package id.mutubaku.exchange.word;

import id.mutubaku.exchange.xml.XmlElement;

/** Where a text goes on on another page. */
final class PageBreaks {
    private static final String SEEN = "lastRenderedPageBreak";

    private PageBreaks() {}

    /** Tells whether a paragraph begins a page: because it says so, or because it did when Word last set it. */
    static boolean isBefore(XmlElement paragraph) {
        boolean asked = paragraph
                .at("pPr", "pageBreakBefore")
                .filter(property -> !property.attribute("val").orElse("1").matches("0|false|off"))
                .isPresent();
        return asked || beginsWith(paragraph);
    }

    /** Tells whether the first thing that a paragraph shows stands behind the place at which a page ended. */
    private static boolean beginsWith(XmlElement paragraph) {
        return paragraph
                .all("r")
                .filter(run -> run.has("t") || run.has(SEEN))
                .findFirst()
                .filter(run -> run.has(SEEN))
                .isPresent();
    }

    /** Tells whether a page ends in or behind a paragraph. */
    static boolean isWithin(XmlElement paragraph) {
        return paragraph
                .all("br")
                .anyMatch(mark -> mark.attribute("type").orElse("").equals("page"));
    }
}

package id.mutubaku.exchange.word;

import id.mutubaku.exchange.xml.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The styles of a text, as far as they say how much room a paragraph takes. */
final class WordStyles {
    private static final double USUAL_SIZE = 10;
    private static final int LONGEST_CHAIN = 12;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Optional<XmlElement> usual;
    private Optional<String> plain = Optional.empty();

    WordStyles(Optional<XmlElement> part) {
        usual = part.flatMap(root -> root.at("docDefaults"));
        part.stream().flatMap(root -> root.children("style")).forEach(style -> {
            String id = style.attribute("styleId").orElse("");
            styles.put(id, style);
            if (style.isSet("default") && style.attribute("type").orElse("").equals("paragraph")) {
                plain = Optional.of(id);
            }
        });
    }

    /** Returns how a paragraph is set. */
    ParagraphLook look(XmlElement paragraph) {
        double size = paragraph
                .all("r")
                .flatMap(run -> run.at("rPr", "sz").stream())
                .findFirst()
                .or(() -> inherited(paragraph, style -> style.at("rPr", "sz")))
                .or(() -> usual.flatMap(each -> each.at("rPrDefault", "rPr", "sz")))
                .map(found -> found.number("val", 2 * USUAL_SIZE) / 2)
                .orElse(USUAL_SIZE);
        Optional<XmlElement> spacing = paragraph
                .at("pPr", "spacing")
                .or(() -> inherited(paragraph, style -> style.at("pPr", "spacing")))
                .or(() -> usual.flatMap(each -> each.at("pPrDefault", "pPr", "spacing")));
        return ParagraphLook.of(size, spacing);
    }

    /** Returns the numbers that the style of a paragraph gives it. */
    Optional<XmlElement> numbers(XmlElement paragraph) {
        return inherited(paragraph, style -> style.at("pPr", "numPr"));
    }

    private Optional<XmlElement> inherited(XmlElement paragraph, Function<XmlElement, Optional<XmlElement>> property) {
        Optional<String> id = paragraph.at("pPr", "pStyle").flatMap(style -> style.attribute("val"));
        return Stream.iterate(id.or(() -> plain), Optional::isPresent, this::parent)
                .limit(LONGEST_CHAIN)
                .flatMap(each -> each.map(styles::get).stream())
                .flatMap(style -> property.apply(style).stream())
                .findFirst();
    }

    private Optional<String> parent(Optional<String> id) {
        return id.map(styles::get).flatMap(style -> style.at("basedOn")).flatMap(base -> base.attribute("val"));
    }
}

package id.mutubaku.exchange.word;

import id.mutubaku.exchange.shape.SetText;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/** The texts of paragraphs, with the numbers that Word counts by itself. */
final class ParagraphTexts {
    private final WordStyles styles;
    private final Numbering numbering;

    ParagraphTexts(WordStyles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Returns the lines of a paragraph and counts it, if it is counted; to be asked once for each. */
    List<String> lines(XmlElement paragraph) {
        Optional<XmlElement> numbers = paragraph.at("pPr", "numPr").or(() -> styles.numbers(paragraph));
        String text = numbering.before(numbers) + SetText.text(paragraph);
        return text.isBlank() ? List.of() : List.of(text.split("\n", -1));
    }

    ParagraphLook look(XmlElement paragraph) {
        return styles.look(paragraph);
    }
}

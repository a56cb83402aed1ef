package id.mutubaku.exchange.word;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.Optional;

/**
 * The paper of a section of a text, in points.
 *
 * @param paper all of it
 * @param written the part of it within its margins
 */
record PageSize(Box paper, Box written) {
    private static final double A4_WIDTH = 11_906;
    private static final double A4_HEIGHT = 16_838;
    private static final double MARGIN = 1_440;

    static PageSize of(Optional<XmlElement> section) {
        double width = twips(section, "pgSz", "w", A4_WIDTH);
        double height = twips(section, "pgSz", "h", A4_HEIGHT);
        Box written = new Box(
                twips(section, "pgMar", "left", MARGIN),
                Math.abs(twips(section, "pgMar", "top", MARGIN)),
                width - twips(section, "pgMar", "right", MARGIN),
                height - Math.abs(twips(section, "pgMar", "bottom", MARGIN)));
        return new PageSize(new Box(0, 0, width, height), written);
    }

    private static double twips(Optional<XmlElement> section, String property, String side, double otherwise) {
        return section.flatMap(each -> each.at(property))
                        .map(each -> each.number(side, otherwise))
                        .orElse(otherwise)
                / 20;
    }
}

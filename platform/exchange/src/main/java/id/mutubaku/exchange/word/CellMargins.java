package id.mutubaku.exchange.word;

import id.mutubaku.exchange.xml.XmlElement;
import java.util.Optional;

/** The room that the cells of a table leave around their texts, in points. */
record CellMargins(double left, double top, double right, double bottom) {
    private static final double USUAL_SIDE = 108;

    static CellMargins of(XmlElement table) {
        Optional<XmlElement> margins = table.at("tblPr", "tblCellMar");
        return new CellMargins(
                twips(margins, "left", USUAL_SIDE),
                twips(margins, "top", 0),
                twips(margins, "right", USUAL_SIDE),
                twips(margins, "bottom", 0));
    }

    private static double twips(Optional<XmlElement> margins, String side, double otherwise) {
        return margins.flatMap(each -> each.at(side))
                        .map(each -> each.number("w", otherwise))
                        .orElse(otherwise)
                / 20;
    }
}

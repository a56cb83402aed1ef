package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.xml.XmlElement;
import java.util.Optional;

/**
 * The tie of an end of a connector to a shape.
 *
 * @param shape the id of the shape in its drawing
 * @param site which of its connection sites: 0 above, 1 left, 2 below, 3 right; what is beyond is a site of its own
 */
record Glue(String shape, int site) {

    static Optional<Glue> of(XmlElement connector, String end) {
        return connector
                .all(end)
                .findFirst()
                .flatMap(tie -> tie.attribute("id").map(id -> new Glue(id, (int) tie.number("idx", -1))));
    }
}

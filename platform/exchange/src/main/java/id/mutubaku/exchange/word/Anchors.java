package id.mutubaku.exchange.word;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.shape.DrawingReader;
import id.mutubaku.exchange.shape.VmlShape;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shapes that are anchored in a paragraph, at their places on the page. */
final class Anchors {
    private static final double EMU_OF_POINT = 12_700;
    private static final List<String> SHAPES = List.of("wsp", "wgp", "wpc", "pic", "graphicFrame");

    private final PaperPage page;
    private final double column;
    private final double paragraph;
    private double inline;

    /**
     * Reads for one paragraph.
     *
     * @param column where its column or cell begins
     * @param paragraph where it begins itself
     */
    Anchors(PaperPage page, double column, double paragraph) {
        this.page = page;
        this.column = column;
        this.paragraph = paragraph;
    }

    /** Reads the shapes of a paragraph; returns how high those are that stand in its line. */
    double read(XmlElement element) {
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "AlternateContent" -> readChosen(child);
                case "drawing" -> child.children().forEach(this::readDrawing);
                case "pict", "object" -> readPicture(child);
                default -> read(child);
            }
        }
        return inline;
    }

    /** Reads the newer of two ways to say the same if it is one that we know. */
    private void readChosen(XmlElement alternatives) {
        Optional<XmlElement> choice = alternatives
                .at("Choice")
                .filter(each -> SHAPES.stream()
                        .anyMatch(shape -> each.all(shape).findAny().isPresent()));
        choice.or(() -> alternatives.at("Fallback")).ifPresent(this::read);
    }

    private void readDrawing(XmlElement frame) {
        double width = frame.at("extent").map(size -> size.number("cx", 0)).orElse(0.0) / EMU_OF_POINT;
        double height = frame.at("extent").map(size -> size.number("cy", 0)).orElse(0.0) / EMU_OF_POINT;
        double left = column;
        double top = paragraph;
        if (frame.is("anchor")) {
            left = place(
                    frame.at("positionH"),
                    page.size().paper().left(),
                    page.size().written().left(),
                    column);
            top = place(frame.at("positionV"), 0, page.size().written().top(), paragraph);
        } else {
            inline = Math.max(inline, height);
        }
        Box box = new Box(left, top, left + width, top + height);
        DrawingReader reader = new DrawingReader(page.canvas());
        page.canvas().beginDrawing();
        frame.at("graphic", "graphicData").stream()
                .flatMap(data -> data.children().stream())
                .filter(shape -> SHAPES.contains(shape.name()))
                .forEach(shape -> reader.readAt(shape, box));
    }

    private static double place(Optional<XmlElement> position, double paper, double margin, double text) {
        double offset = position.flatMap(each -> each.at("posOffset"))
                        .map(XmlElement::text)
                        .filter(value -> value.strip().matches("-?\\d{1,12}"))
                        .map(value -> Double.parseDouble(value.strip()))
                        .orElse(0.0)
                / EMU_OF_POINT;
        String from = position.flatMap(each -> each.attribute("relativeFrom")).orElse("");
        return offset
                + switch (from) {
                    case "page" -> paper;
                    case "margin", "leftMargin", "topMargin" -> margin;
                    default -> text;
                };
    }

    private void readPicture(XmlElement picture) {
        DrawingReader reader = new DrawingReader(page.canvas());
        page.canvas().beginDrawing();
        picture.children().stream().map(VmlShape::new).filter(VmlShape::isShape).forEach(shape -> {
            Box own = shape.box();
            double left =
                    own.left() + base(shape.horizontal(), page.size().written().left(), column);
            double top =
                    own.top() + base(shape.vertical(), page.size().written().top(), paragraph);
            reader.readAt(shape.translated(), new Box(left, top, left + own.width(), top + own.height()));
        });
    }

    private static double base(String relative, double margin, double text) {
        return Stream.of("page", "margin").noneMatch(relative::equals) ? text : relative.equals("page") ? 0 : margin;
    }
}

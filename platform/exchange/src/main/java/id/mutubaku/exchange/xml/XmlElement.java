package id.mutubaku.exchange.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file; names are local ones, since Office files come in two sets of namespaces.
 *
 * @param attributes by local name; one that relates to another part has {@code r:} before it
 * @param children the elements in it, in order
 * @param text the characters that stand directly in it
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Tells whether it has one of some names. */
    public boolean is(String... names) {
        return List.of(names).contains(name);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** Returns an attribute as a number, or another one where it has none or no number. */
    public double number(String attribute, double otherwise) {
        return attribute(attribute).map(value -> parsed(value, otherwise)).orElse(otherwise);
    }

    private static double parsed(String value, double otherwise) {
        try {
            double number = Double.parseDouble(value.strip());
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Tells whether an attribute says yes; one that is not there does not. */
    public boolean isSet(String attribute) {
        return attribute(attribute)
                .filter(value -> List.of("1", "true", "on", "t").contains(value))
                .isPresent();
    }

    /** Returns the children of a name. */
    public Stream<XmlElement> children(String child) {
        return children.stream().filter(element -> element.name.equals(child));
    }

    /** Returns the first element on a way of names downwards. */
    public Optional<XmlElement> at(String... way) {
        Optional<XmlElement> here = Optional.of(this);
        for (String step : way) {
            here = here.flatMap(element -> element.children(step).findFirst());
        }
        return here;
    }

    public boolean has(String child) {
        return children(child).findAny().isPresent();
    }

    /** Returns all elements of a name in it, however deep, in the order of the file. */
    public Stream<XmlElement> all(String wanted) {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.all(wanted)));
    }
}

package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The way to an answer, or to a fact of the case.
 *
 * @param origin where the way begins
 * @param names of properties, from the outside in; one or more
 */
public record AnswerPath(Origin origin, List<String> names) {
    private static final String FIELD = "[a-z][A-Za-z0-9]{0,39}";
    private static final String FIELDS = FIELD + "(?:/" + FIELD + ")*";
    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern IN_FORM = Pattern.compile("(?:\\./)?" + FIELDS);
    private static final Pattern IN_CASE =
            Pattern.compile("/branch|/documents/" + ID + "|/data/" + ID + "(?:\\." + ID + ")*/" + FIELDS);

    /** The places where a way begins. */
    public enum Origin {
        /** The form that is filled in: {@code nama}, {@code alamat/provinsi}. */
        FORM,
        /** The row or group in which the field stands: {@code ./harga}. */
        BESIDE,
        /** The case: {@code /data/permohonan/nama}, {@code /documents/ktp}, {@code /branch}. */
        CASE
    }

    public AnswerPath {
        names = List.copyOf(names);
    }

    /** Reads a path; empty where the text is none. */
    public static Optional<AnswerPath> parse(String text) {
        if (IN_CASE.matcher(text).matches()) {
            return Optional.of(
                    new AnswerPath(Origin.CASE, List.of(text.substring(1).split("/"))));
        }
        if (!IN_FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                text.startsWith("./")
                        ? new AnswerPath(
                                Origin.BESIDE, List.of(text.substring(2).split("/")))
                        : new AnswerPath(Origin.FORM, List.of(text.split("/"))));
    }

    /** Tells whether it leads to a document of the case. */
    public boolean isDocument() {
        return origin == Origin.CASE && names.get(0).equals("documents");
    }

    /** Returns what stands at the end of the way from its origin; a missing node where there is nothing in it. */
    public JsonNode in(JsonNode from) {
        JsonNode at = from;
        for (String name : names) {
            at = at.path(name);
        }
        boolean nothing = at.isNull() || (at.isContainerNode() && at.isEmpty());
        return nothing ? MissingNode.getInstance() : at;
    }

    /** Returns the path to what stands in the rows of this list, seen from where this path begins. */
    AnswerPath inside(AnswerPath inRow) {
        return new AnswerPath(
                origin, Stream.concat(names.stream(), inRow.names().stream()).toList());
    }

    @Override
    public String toString() {
        String way = String.join("/", names);
        return switch (origin) {
            case FORM -> way;
            case BESIDE -> "./" + way;
            case CASE -> "/" + way;
        };
    }
}

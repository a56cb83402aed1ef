package id.mutubaku.engine.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Pointers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The lines and columns at which the parts of a JSON text stand, by their pointers. */
public final class JsonPlaces {
    private static final Place BEGINNING = new Place(1, 1);

    private final Map<String, Place> places = new HashMap<>();

    /** A line and a column, counted from 1. */
    public record Place(int line, int column) {}

    private JsonPlaces() {}

    /** Finds the places in a text; in one that is no JSON, those before the place where it ceases to be. */
    public static JsonPlaces of(String text) {
        JsonPlaces found = new JsonPlaces();
        if (text.startsWith(JsonText.DAMAGED)) {
            found.places.put("", new Place((int) JsonText.lineOfDamage(text), 1));
            return found;
        }
        try (JsonParser parser = JsonMapping.MAPPER.createParser(JsonText.withoutByteOrderMark(text))) {
            parser.nextToken();
            found.value(parser, "");
        } catch (JsonProcessingException malformed) {
            found.places.put("", place(malformed.getLocation()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Returns where a part stands: a property at its name; of a part that is not there, what it should be in. */
    public Place at(String pointer) {
        String at = pointer;
        while (!places.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return places.getOrDefault(at, BEGINNING);
    }

    private void value(JsonParser parser, String pointer) throws IOException {
        places.putIfAbsent(pointer, place(parser.currentTokenLocation()));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String child = Pointers.child(pointer, parser.currentName());
                places.putIfAbsent(child, place(parser.currentTokenLocation()));
                parser.nextToken();
                value(parser, child);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            int index = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser, Pointers.child(pointer, index));
                index++;
            }
        }
    }

    private static Place place(JsonLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}

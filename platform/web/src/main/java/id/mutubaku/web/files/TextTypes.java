package id.mutubaku.web.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The types of files that are text: rows of a table, JSON, a map in GeoJSON, or text alone; all of it is looked at. */
final class TextTypes {
    private static final String TEXT = "text/plain";
    private static final String OTHER_CODE = "text/x-not-utf-8";
    private static final int ROWS_LOOKED_AT = 50;
    private static final int LONGEST_ROW = 100_000;
    private static final JsonFactory JSON = new JsonFactory();

    /** The types of the outermost object of GeoJSON (RFC 7946). */
    private static final Set<String> MAPS = Set.of(
            "FeatureCollection",
            "Feature",
            "Point",
            "MultiPoint",
            "LineString",
            "MultiLineString",
            "Polygon",
            "MultiPolygon",
            "GeometryCollection");

    private TextTypes() {}

    /** Returns the media type; of what is no text in UTF-8, a type of its own that no document takes. */
    static String of(Path file) throws IOException {
        if (!isUtf8(file)) {
            return OTHER_CODE;
        }
        String json = json(file);
        if (!json.isEmpty()) {
            return json;
        }
        return isTable(file) ? "text/csv" : TEXT;
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (Reader in = strict(file)) {
            char[] block = new char[1 << 14];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int index = 0; index < read; index++) {
                    if (block[index] < ' ' && "\t\n\r\f".indexOf(block[index]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherCode) {
            return false;
        }
    }

    /** Returns the type of an object or a list in JSON; empty where the file is none, or not one to its end. */
    private static String json(Path file) throws IOException {
        boolean map = false;
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
                return "";
            }
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                map |= token == JsonToken.VALUE_STRING
                        && parser.getParsingContext().getNestingDepth() == 1
                        && "type".equals(parser.currentName())
                        && MAPS.contains(parser.getText());
            }
            return map ? "application/geo+json" : "application/json";
        } catch (JsonProcessingException none) {
            return "";
        }
    }

    /**
     * Tells whether the first rows, two or more, have the same number of cells, two or more. What all rows end with, as
     * statements do, is no separator.
     */
    private static boolean isTable(Path file) throws IOException {
        return List.of(',', ';', '\t').stream().anyMatch(separator -> {
            try (BufferedReader in = new BufferedReader(strict(file))) {
                return isTable(in, separator);
            } catch (IOException unreadable) {
                return false;
            }
        });
    }

    private static boolean isTable(BufferedReader in, char separator) throws IOException {
        int columns = 0;
        boolean ended = true;
        for (int row = 0; row < ROWS_LOOKED_AT; row++) {
            String text = row(in);
            if (text.isEmpty()) {
                return row > 1 && !ended;
            }
            int cells = cells(text, separator);
            if (cells < 2 || (row > 0 && cells != columns)) {
                return false;
            }
            columns = cells;
            String line = text.replace("\r", "");
            ended &= line.charAt(line.length() - 1) == separator;
        }
        return !ended;
    }

    /** Reads the next row, in which a quoted cell may hold line ends; empty at the end, and where a row is endless. */
    private static String row(BufferedReader in) throws IOException {
        StringBuilder row = new StringBuilder();
        boolean quoted = false;
        while (row.length() < LONGEST_ROW) {
            int sign = in.read();
            if (sign < 0 || (sign == '\n' && !quoted)) {
                return row.toString();
            }
            quoted ^= sign == '"';
            row.append((char) sign);
        }
        return "";
    }

    /** Counts the cells of a row; a quoted one may hold separators. */
    private static int cells(String row, char separator) {
        int cells = 1;
        boolean quoted = false;
        for (int index = 0; index < row.length(); index++) {
            quoted ^= row.charAt(index) == '"';
            cells += row.charAt(index) == separator && !quoted ? 1 : 0;
        }
        return cells;
    }

    private static Reader strict(Path file) throws IOException {
        return new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder());
    }
}

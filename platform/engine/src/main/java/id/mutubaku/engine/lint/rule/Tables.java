package id.mutubaku.engine.lint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The small tables of public knowledge that rules look things up in. */
public final class Tables {
    private Tables() {}

    /** Returns a table by its name, in the order of its keys. */
    public static Map<String, String> read(String name) {
        String resource = "/id/mutubaku/engine/lint/" + name + ".properties";
        try (InputStream in = Tables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The table " + resource + " is not on the class path");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> table = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> table.put(key, properties.getProperty(key)));
            return Collections.unmodifiableMap(table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package id.mutubaku.document.layout.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The labels of the printed table: those of the SOP, then those of its region, then the usual ones.
 *
 * @param sop labels of the SOP by key
 * @param region labels that all SOPs of the region share
 */
public record TableLabels(Map<String, String> sop, Map<String, String> region) {
    private static final Properties USUAL = usual();

    public TableLabels {
        sop = Map.copyOf(sop);
        region = Map.copyOf(region);
    }

    /** Returns a label. */
    public String text(String key) {
        return printed(key).orElseGet(() -> Objects.requireNonNull(USUAL.getProperty(key), key));
    }

    /** Returns a label that print has, or says to be empty. */
    Optional<String> printed(String key) {
        return Optional.ofNullable(sop.get(key)).or(() -> Optional.ofNullable(region.get(key)));
    }

    private static Properties usual() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(TableLabels.class.getResourceAsStream("labels.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}

package id.mutubaku.document.label;

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
 * The labels of the printed SOP: those of the SOP, then those of its region, then the usual ones.
 *
 * @param sop labels of the SOP by key
 * @param region labels that all SOPs of the region share
 */
public record PrintedLabels(Map<String, String> sop, Map<String, String> region) {
    private static final Properties USUAL = usual();

    public PrintedLabels {
        sop = Map.copyOf(sop);
        region = Map.copyOf(region);
    }

    /** Returns a label. */
    public String text(String key) {
        return printed(key).orElseGet(() -> Objects.requireNonNull(USUAL.getProperty(key), key));
    }

    /** Returns a label that print has, or says to be empty. */
    public Optional<String> printed(String key) {
        return Optional.ofNullable(sop.get(key)).or(() -> Optional.ofNullable(region.get(key)));
    }

    private static Properties usual() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(PrintedLabels.class.getResourceAsStream("labels.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}

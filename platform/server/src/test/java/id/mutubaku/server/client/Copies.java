package id.mutubaku.server.client;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies the shipped definitions to where a test may change them. */
public final class Copies {
    private Copies() {}

    /** Copies all JSON files of a folder of definitions. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from, 2)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Gives a region of a copy one more webhook.
     *
     * @param events none for all
     */
    public static void addWebhook(Path definitions, String region, String url, String secret, List<String> events) {
        Path file = definitions.resolve(region).resolve("region.json");
        try {
            ObjectNode json = (ObjectNode) JsonMapping.MAPPER.readTree(Files.readString(file));
            ArrayNode webhooks = json.withArrayProperty("webhooks");
            ObjectNode webhook = webhooks.addObject().put("url", url).put("secret", secret);
            events.forEach(webhook.withArrayProperty("events")::add);
            Files.writeString(file, json.toPrettyString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

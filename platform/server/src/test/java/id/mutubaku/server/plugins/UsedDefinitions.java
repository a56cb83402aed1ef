package id.mutubaku.server.plugins;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A copy of the shipped definitions in which a short SOP among officials uses plugins of a test. */
final class UsedDefinitions {
    /** The region that uses them. */
    static final String REGION = "banten";

    /** Its SOP: {@code kumpulkan}, which opening completes, {@code setujui} by kabid, {@code catat}. */
    static final String SOP = "integrasi-sistem";

    private final Path folder;

    UsedDefinitions(Path folder) {
        this.folder = folder;
        Copies.copy(Running.DEFINITIONS, folder);
    }

    Path folder() {
        return folder;
    }

    /** Adds a use of a check ({@code checks}) or an action ({@code actions}) to a step. */
    UsedDefinitions using(String step, String kind, String use) throws IOException {
        Map<String, Object> used = kind.equals("checks")
                ? Map.of("use", use, "title", "Coba " + use, "severity", "warning")
                : Map.of("use", use, "title", "Coba " + use);
        return using(step, kind, used);
    }

    /** Adds a use, with all that it says, to a step. */
    UsedDefinitions using(String step, String kind, Map<String, Object> used) throws IOException {
        Path file = folder.resolve(REGION).resolve(SOP + ".json");
        ObjectNode sop = (ObjectNode) JsonMapping.MAPPER.readTree(Files.readString(file));
        sop.path("steps").forEach(each -> {
            if (each.path("id").asText().equals(step)) {
                ((ObjectNode) each).withArrayProperty(kind).add(JsonMapping.tree(used));
            }
        });
        Files.writeString(file, sop.toPrettyString());
        return this;
    }

    /** Lets the region's own file switch a plugin on. */
    UsedDefinitions switchingOn(String plugin) throws IOException {
        Path file = folder.resolve(REGION).resolve("region.json");
        ObjectNode region = (ObjectNode) JsonMapping.MAPPER.readTree(Files.readString(file));
        region.withObjectProperty("plugins").putObject(plugin).put("enabled", true);
        Files.writeString(file, region.toPrettyString());
        return this;
    }
}

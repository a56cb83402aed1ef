package id.mutubaku.server.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The table of the plugins of a server, a version a line, for people at a terminal. */
final class PluginTable {
    private static final Text NONE = new Text("Belum ada plugin yang terpasang.", "No plugin is installed.");
    private static final Text RUNS = new Text("berjalan", "runs");
    private static final Text CANNOT_RUN = new Text("tidak dapat dijalankan", "cannot run");
    private static final Text ABSENT = new Text("belum terpasang", "not installed");
    private static final List<Text> HEADINGS = List.of(
            new Text("PLUGIN", "PLUGIN"),
            new Text("VERSI", "VERSION"),
            new Text("KEADAAN", "STANDING"),
            new Text("DIPAKAI DI", "USED IN"));

    private final Language language;

    private PluginTable(Language language) {
        this.language = language;
    }

    /** Returns one in a language. */
    static PluginTable in(Language language) {
        return new PluginTable(language);
    }

    /** Draws what the server has answered. */
    String of(String answer) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream().map(language::in).toList());
        read(answer).forEach(plugin -> rows.addAll(rows(plugin)));
        return rows.size() == 1 ? language.in(NONE) : aligned(rows);
    }

    private static JsonNode read(String answer) {
        try {
            return JsonMapping.MAPPER.readTree(answer);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private List<List<String>> rows(JsonNode plugin) {
        String id = plugin.path("id").asText();
        List<List<String>> rows = new ArrayList<>();
        plugin.path("versions").forEach(version -> {
            String number = version.path("version").asText();
            rows.add(List.of(id, number, standing(version), regions(plugin, number)));
        });
        return rows.isEmpty() ? List.of(List.of(id, "-", language.in(ABSENT), regions(plugin, ""))) : rows;
    }

    private String standing(JsonNode version) {
        if (version.path("runs").asBoolean()) {
            return language.in(RUNS);
        }
        return StreamSupport.stream(version.path("refusals").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" ", language.in(CANNOT_RUN) + ": ", ""));
    }

    /** Names the regions that use a version; of a plugin that is not installed, those that wish for it. */
    private static String regions(JsonNode plugin, String version) {
        return StreamSupport.stream(plugin.path("regions").spliterator(), false)
                .filter(use -> use.path("enabled").asBoolean())
                .filter(use -> use.path("version").asText().equals(version))
                .map(use -> use.path("region").asText())
                .collect(Collectors.joining(", "));
    }

    private static String aligned(List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, HEADINGS.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths.get(column)))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}

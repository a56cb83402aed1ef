package id.mutubaku.server.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.workshop.form.RandomForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lists of three levels, a form that takes its choices from them, and answers to it, right and wrong. */
final class RandomLists {
    private static final List<String> LEVELS = List.of("atas", "tengah", "bawah");

    private final Random random;
    private final long seed;
    private final Map<String, Map<String, String>> parents = new TreeMap<>();

    RandomLists(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        List<String> above = List.of();
        for (String level : LEVELS) {
            Map<String, String> codes = new LinkedHashMap<>();
            int rows = level.equals("bawah") ? 40 + random.nextInt(200) : 2 + random.nextInt(4);
            for (int row = 0; row < rows; row++) {
                codes.put(
                        level.charAt(0) + "" + row,
                        above.isEmpty() ? "" : above.get(random.nextInt(Math.min(above.size(), 1 + row % 3))));
            }
            parents.put(level, codes);
            above = List.copyOf(codes.keySet());
        }
    }

    /** Returns the name of the list of a level. */
    private String list(String level) {
        return "acak-" + seed + "-" + level;
    }

    /** Returns the files, by their paths. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        parents.forEach((level, codes) -> files.put(
                (random.nextBoolean() ? "banten/" : "") + "lists/" + list(level) + ".csv",
                codes.entrySet().stream()
                        .map(row -> row.getKey() + ",\"" + row.getValue() + "\",\"Nama, " + row.getKey() + "\"")
                        .collect(Collectors.joining("\r\n", "kode,induk,nama\r\n", ""))));
        return files;
    }

    /** Returns a form whose levels stand side by side, in a group, and in rows. */
    JsonNode form() {
        ObjectNode form = RandomForm.parsed(
                "{'type': 'object', 'title': 'Alamat', 'required': ['nama', 'atas'], 'properties': {"
                        + "'nama': {'type': 'string', 'title': 'Nama', 'maxLength': 20, 'x-privacy': {'class': 'none'}}}}");
        ObjectNode fields = (ObjectNode) form.path("properties");
        levels(fields, "");
        ObjectNode group = fields.putObject("domisili");
        group.put("type", "object").put("title", "Domisili");
        levels(group.putObject("properties"), "./");
        ObjectNode rows = fields.putObject("keluarga");
        rows.put("type", "array").put("title", "Keluarga");
        ObjectNode row = rows.putObject("items");
        row.put("type", "object");
        levels(row.putObject("properties"), "./");
        if (random.nextBoolean()) {
            form.withArray("required").add("tengah").add("bawah");
        }
        return form;
    }

    private void levels(ObjectNode fields, String beside) {
        for (int level = 0; level < LEVELS.size(); level++) {
            String name = LEVELS.get(level);
            ObjectNode field = fields.putObject(name);
            field.put("type", "string")
                    .put("title", "Isian " + name)
                    .putObject("x-privacy")
                    .put("class", "none");
            ObjectNode choices = field.putObject("x-choices");
            choices.put("list", list(name)).put("value", "kode").put("label", "nama");
            if (level > 0) {
                choices.putObject("where").put("induk", beside + LEVELS.get(level - 1));
            }
        }
    }

    /** Draws answers, most of them from the lists, and some of these under the wrong parent. */
    Map<String, Object> answers() {
        Map<String, Object> answers = chosen();
        if (random.nextInt(8) > 0) {
            answers.put("nama", "Siti");
        }
        Map<String, Object> group = chosen();
        if (!group.isEmpty()) {
            answers.put("domisili", group);
        }
        List<Object> rows = new ArrayList<>();
        for (int row = random.nextInt(3); row > 0; row--) {
            Map<String, Object> chosen = chosen();
            if (!chosen.isEmpty()) {
                rows.add(chosen);
            }
        }
        if (!rows.isEmpty()) {
            answers.put("keluarga", rows);
        }
        return answers;
    }

    private Map<String, Object> chosen() {
        Map<String, Object> chosen = new LinkedHashMap<>();
        String above = "";
        for (String level : LEVELS) {
            String parent = above;
            List<String> right = codes(level).entrySet().stream()
                    .filter(code -> code.getValue().equals(parent))
                    .map(Map.Entry::getKey)
                    .toList();
            List<String> all = List.copyOf(codes(level).keySet());
            if (random.nextInt(6) == 0 || right.isEmpty()) {
                above = random.nextInt(4) == 0 ? "tidak-ada" : all.get(random.nextInt(all.size()));
            } else {
                above = right.get(random.nextInt(right.size()));
            }
            if (random.nextInt(7) > 0) {
                chosen.put(level, above);
            }
        }
        return chosen;
    }

    private Map<String, String> codes(String level) {
        return parents.getOrDefault(level, Map.of());
    }
}

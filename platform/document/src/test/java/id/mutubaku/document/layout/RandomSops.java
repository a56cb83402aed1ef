package id.mutubaku.document.layout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Random;

/** Makes definitions with loops, decisions of many answers, forks, calls, shared rows and open targets. */
final class RandomSops {
    private static final List<String> WORDS = List.of(
            "memeriksa",
            "berkas",
            "permohonan",
            "dan",
            "surat",
            "menyampaikan",
            "kepada",
            "Kepala",
            "Bidang",
            "laporan",
            "hasil",
            "pertanggungjawaban",
            "a",
            "verifikasi",
            "lapangan",
            "rekomendasi",
            "tidak/kurang",
            "lengkap");
    private static final List<String> ANSWERS = List.of(
            "Ya", "Tidak", "Lengkap", "Perlu perbaikan", "Tidak memenuhi syarat administrasi", "Ditolak", "Sebagian");
    private static final List<String> ROLES = List.of("performs", "consulted", "coordinates", "receives");

    private final Random random;
    private final int actors;
    private final int steps;
    private final ObjectNode definition = JsonNodeFactory.instance.objectNode();

    private RandomSops(Random random, int actors, int steps) {
        this.random = random;
        this.actors = actors;
        this.steps = steps;
    }

    /** Makes a definition. */
    static SopDefinition definition(Random random, int actors, int steps) {
        String json = new RandomSops(random, actors, steps).json().toString();
        Reading<SopDefinition> reading = DefinitionReader.definition(json);
        return reading.value()
                .orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
    }

    private ObjectNode json() {
        definition.put("id", "acak").put("region", "contoh").put("version", 1).put("title", "Acak");
        ObjectNode document = definition.putObject("document").put("title", "Acak");
        document.putObject("labels").put("remark", "Keterangan");
        ArrayNode columns = document.putArray("columns");
        ArrayNode people = definition.putArray("actors");
        for (int actor = 0; actor < actors; actor++) {
            columns.add("a" + actor);
            people.addObject()
                    .put("id", "a" + actor)
                    .put("name", "Kepala " + text(2))
                    .put("kind", "official");
        }
        ArrayNode rows = definition.putArray("steps");
        for (int step = 0; step < steps; step++) {
            rows.add(step(step));
        }
        ArrayNode ends = definition.putArray("ends");
        ends.addObject().put("id", "selesai").put("kind", "completed").put("title", "Selesai");
        ends.addObject()
                .put("id", "ditolak")
                .put("kind", "rejected")
                .put("title", "Permohonan " + text(3))
                .put("reasonRequired", true);
        return definition;
    }

    private ObjectNode step(int number) {
        ObjectNode step = JsonNodeFactory.instance.objectNode();
        step.put("id", "s" + number)
                .put("number", number + 1 + ".")
                .put("activity", text(1 + random.nextInt(30)) + (chance(1) ? " " + "x".repeat(300) : ""));
        ArrayNode performers = step.putArray("actors");
        performers.addObject().put("actor", "a" + random.nextInt(actors)).put("as", "performs");
        if (chance(15)) {
            performers
                    .addObject()
                    .put("actor", "a" + random.nextInt(actors))
                    .put("as", ROLES.get(random.nextInt(ROLES.size())));
        }
        if (number > 0 && chance(5)) {
            step.put("sharesRowOf", "s" + (number - 1));
        }
        if (chance(60)) {
            step.putObject("printed")
                    .put("requires", text(random.nextInt(12) + 1))
                    .put("output", text(4));
            step.putObject("time").put("raw", "15 Menit");
        }
        if (chance(3)) {
            step.putObject("call").put("sop", "contoh/lain");
        }
        leave(step, number);
        return step;
    }

    private void leave(ObjectNode step, int number) {
        int kind = random.nextInt(100);
        if (kind < 25) {
            ArrayNode branches = step.putArray("branches");
            int answers = kind < 18 ? 2 : 3 + random.nextInt(3);
            for (int answer = 0; answer < answers; answer++) {
                ObjectNode branch = branches.addObject()
                        .put("id", "b" + answer)
                        .put("label", ANSWERS.get(random.nextInt(ANSWERS.size())));
                if (!chance(4)) {
                    branch.put("to", answer == 0 ? following(number) : anywhere(number));
                }
            }
        } else if (kind < 29 && number + 4 < steps) {
            ObjectNode fork = step.putObject("fork");
            fork.putArray("to").add("s" + (number + 1)).add("s" + (number + 2)).add("s" + (number + 3));
            fork.put("join", "s" + (number + 4));
        } else if (kind < 33) {
            step.put("next", anywhere(number));
        } else {
            step.put("next", following(number));
        }
    }

    private String following(int number) {
        return number + 1 < steps ? "s" + (number + 1) : "selesai";
    }

    private String anywhere(int number) {
        int kind = random.nextInt(10);
        if (kind < 3) {
            return "ditolak";
        }
        if (kind < 7) {
            return "s" + Math.max(0, number - random.nextInt(6));
        }
        return "s" + (kind < 9 ? Math.min(steps - 1, number + 1 + random.nextInt(6)) : random.nextInt(steps));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append(word == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}

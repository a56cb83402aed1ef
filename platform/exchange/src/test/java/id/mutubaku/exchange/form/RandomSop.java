package id.mutubaku.exchange.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import java.util.List;
import java.util.Random;

/** An SOP made by chance of all that the official form can carry: loops, jumps, decisions, several ends. */
final class RandomSop {
    private static final List<String> WORDS = List.of(
            "memeriksa",
            "berkas",
            "permohonan/usulan",
            "surat",
            "menyampaikan",
            "kepada",
            "Kepala",
            "Bidang",
            "non-teknis",
            "hasil",
            "pertanggungjawaban",
            "(asli)",
            "verifikasi",
            "rekomendasi");
    private static final List<String> TIMES = List.of("15 Menit", "1 Hari kerja", "2 - 3 Jam", "1 Minggu");
    private static final List<String> ANSWERS = List.of("Ya", "Tidak", "Lengkap", "Perlu perbaikan");

    private final Random random;
    private final int actors;
    private final int steps;

    RandomSop(Random random) {
        this.random = random;
        actors = 2 + random.nextInt(4);
        steps = 1 + random.nextInt(20);
    }

    String json() {
        ObjectNode definition = JsonMapping.MAPPER.createObjectNode();
        definition.put("id", "acak").put("region", "contoh").put("version", 1).put("title", "Pelayanan " + text(4));
        ObjectNode document = definition.putObject("document");
        document.put("title", definition.path("title").asText()).put("number", "000/" + random.nextInt(99) + "/2025");
        document.putArray("agency").add("PEMERINTAH KOTA CONTOH").add("DINAS " + text(1));
        document.putObject("createdOn").put("raw", "3 Februari 2025").put("date", "2025-02-03");
        List.of("legalBasis", "qualifications", "relatedSops", "equipment", "warnings", "records")
                .forEach(box -> items(document.putArray(box)));
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
        ends.addObject().put("id", "ditolak").put("kind", "rejected").put("title", "Permohonan ditolak");
        return definition.toString();
    }

    private void items(ArrayNode list) {
        int count = random.nextInt(4);
        for (int item = 0; item < count; item++) {
            list.add(text(2 + random.nextInt(10)));
        }
    }

    private ObjectNode step(int number) {
        ObjectNode step = JsonMapping.MAPPER.createObjectNode();
        step.put("id", "s" + number).put("number", number + 1 + ".").put("activity", text(2 + random.nextInt(20)));
        step.putArray("actors")
                .addObject()
                .put("actor", "a" + random.nextInt(actors))
                .put("as", "performs");
        if (random.nextInt(3) > 0) {
            step.putObject("printed")
                    .put("requires", text(3))
                    .put("output", text(4))
                    .put("remark", text(1));
            step.putObject("time").put("raw", TIMES.get(random.nextInt(TIMES.size())));
        }
        if (random.nextInt(3) == 0) {
            branches(step.putArray("branches"), number);
        } else {
            step.put("next", random.nextInt(6) == 0 ? anywhere(number) : following(number));
        }
        return step;
    }

    /** Adds two answers, each to another place. */
    private void branches(ArrayNode branches, int number) {
        for (int answer = 0; answer < 20 && branches.size() < 2; answer++) {
            String to = branches.isEmpty() ? following(number) : anywhere(number);
            if (branches.findValuesAsText("to").stream().noneMatch(to::equals)) {
                branches.addObject()
                        .put("id", "b" + branches.size())
                        .put("label", ANSWERS.get(2 * random.nextInt(2) + branches.size() - 1))
                        .put("to", to);
            }
        }
        if (branches.size() < 2) {
            branches.addObject().put("id", "b1").put("label", "Tidak").put("to", "ditolak");
        }
    }

    private String following(int number) {
        return number + 1 < steps ? "s" + (number + 1) : "selesai";
    }

    private String anywhere(int number) {
        int target = random.nextInt(steps + 1);
        return target == number || target == steps ? "ditolak" : "s" + target;
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append(word == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}

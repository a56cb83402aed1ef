package id.mutubaku.benchmarks.documents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.model.definition.SopDefinition;

/** An SOP of a given size: every fourth step is a decision, of which one answer leads back. */
record SampleSop(int steps, int actors) {
    private static final int DECISION_EVERY = 4;
    private static final int LEADS_BACK = 3;

    SopDefinition definition() {
        ObjectNode sop = JsonNodeFactory.instance.objectNode();
        sop.put("id", "ukuran").put("region", "contoh").put("version", 1).put("title", "SOP " + steps + " langkah");
        ObjectNode document = sop.putObject("document").put("title", "SOP " + steps + " langkah");
        ArrayNode columns = document.putArray("columns");
        ArrayNode people = sop.putArray("actors");
        for (int actor = 0; actor < actors; actor++) {
            columns.add("a" + actor);
            people.addObject()
                    .put("id", "a" + actor)
                    .put("name", "Kepala Seksi " + actor)
                    .put("kind", "official");
        }
        ArrayNode rows = sop.putArray("steps");
        for (int step = 0; step < steps; step++) {
            step(rows.addObject(), step);
        }
        sop.putArray("ends")
                .addObject()
                .put("id", "selesai")
                .put("kind", "completed")
                .put("title", "Selesai");
        return DefinitionReader.definition(sop.toString()).value().orElseThrow();
    }

    private void step(ObjectNode step, int number) {
        step.put("id", "s" + number).put("number", number + 1 + ".");
        step.put("activity", "Memeriksa kelengkapan berkas permohonan dan menyampaikan hasilnya kepada Kepala Bidang");
        step.putArray("actors")
                .addObject()
                .put("actor", "a" + number * 7 % actors)
                .put("as", "performs");
        step.putObject("printed").put("requires", "Surat permohonan, formulir").put("output", "Laporan hasil");
        step.putObject("time").put("raw", "15 Menit");
        String next = number + 1 < steps ? "s" + (number + 1) : "selesai";
        if (number % DECISION_EVERY == LEADS_BACK) {
            ArrayNode branches = step.putArray("branches");
            branches.addObject().put("id", "ya").put("label", "Ya").put("to", next);
            branches.addObject().put("id", "tidak").put("label", "Tidak").put("to", "s" + (number - LEADS_BACK));
        } else {
            step.put("next", next);
        }
    }
}

package id.mutubaku.server.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An SOP that is published into a running server, version after version, under an id of the test's own. */
public final class RoomSop {
    private static final String REGION = "banten";

    private final String id;
    private static final String AGREED = "Ruang dikembalikan bersih.\n\nKunci ada pada pengelola.";

    private final Api administrator;

    public RoomSop(String id, Api nobody) {
        this.id = id;
        this.administrator = nobody.as("admin");
    }

    /** Returns where its form stands. */
    public String form() {
        return "/" + REGION + "/" + id + "/ajukan";
    }

    /** Publishes what the first version asks for, under any version. */
    public void publishAsItBegan(int version) {
        publish(first(id, version)).expect(201);
    }

    /** Publishes what asks for an address of mail too, no longer for a fax number, and insists on the purpose. */
    public void publishChanged(int version) {
        publish(changed(id, version)).expect(201);
    }

    public Answer publish(ObjectNode definition) {
        return administrator
                .post("/api/v1/" + REGION + "/definitions/" + id + "/publish")
                .json(definition)
                .send();
    }

    public static ObjectNode first(String id, int version) {
        try (InputStream in = Objects.requireNonNull(RoomSop.class.getResourceAsStream("pinjam-ruang.json"))) {
            ObjectNode definition = (ObjectNode) JsonMapping.MAPPER.readTree(in);
            definition.put("id", id).put("version", version);
            return definition;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static ObjectNode changed(String id, int version) {
        ObjectNode definition = first(id, version);
        ObjectNode form = (ObjectNode) definition.path("forms").path("permohonan");
        ObjectNode fields = (ObjectNode) form.path("properties");
        fields.remove("faks");
        ((ObjectNode) fields.path("nama")).put("title", "Nama lengkap");
        fields.set(
                "surel",
                JsonMapping.tree(Map.of(
                        "type",
                        "string",
                        "title",
                        "Alamat surel",
                        "format",
                        "email",
                        "x-privacy",
                        Map.of("class", "general", "purpose", "Mengirim jawaban."))));
        form.withArray("required").add("keperluan");
        return definition;
    }

    /** Returns the same asked for page by page, with a text, a help, a first value and one that is read only. */
    public static ObjectNode paged(String id, int version) {
        ObjectNode definition = first(id, version);
        ObjectNode form = (ObjectNode) definition.at("/forms/permohonan");
        ObjectNode fields = (ObjectNode) form.path("properties");
        fields.set("aturan", JsonMapping.tree(Map.of("type", "null", "title", "Aturan pakai", "description", AGREED)));
        fields.putObject("pengelola")
                .put("type", "string")
                .put("title", "Pengelola ruang")
                .put("default", "Biro Umum")
                .put("readOnly", true);
        ((ObjectNode) fields.path("faks")).put("x-help", "Boleh dikosongkan bila kantor tidak punya.");
        ((ObjectNode) fields.path("keperluan")).put("default", "Rapat dinas");
        form.set(
                "x-pages",
                JsonMapping.tree(List.of(
                        page("pemohon", "Pemohon", "nama", "telepon", "faks"),
                        page("ruang", "Ruang rapat", "keperluan", "jenis", "perangkat", "aturan", "pengelola"))));
        return definition;
    }

    private static Map<String, Object> page(String id, String title, String... fields) {
        return Map.of("id", id, "title", title, "text", "Tentang " + id + ".", "fields", List.of(fields));
    }
}

package id.mutubaku.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Api;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The SOP of a case that waits for a ministry, which answers by a message and so decides. */
public final class WaitingSop {
    private WaitingSop() {}

    /** Publishes it, where that has not been done, and opens a case of it; returns the number of the case. */
    public static String open(Api nobody) {
        nobody.as("admin")
                .post("/api/v1/banten/definitions/pertimbangan/publish")
                .json(definition())
                .send();
        return nobody.post("/api/v1/banten/cases")
                .json(Map.of("sop", "pertimbangan", "data", Map.of("nama", "Dinas Sosial")))
                .send()
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    private static JsonNode definition() {
        try (InputStream in = Objects.requireNonNull(WaitingSop.class.getResourceAsStream("pertimbangan.json"))) {
            return JsonMapping.MAPPER.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

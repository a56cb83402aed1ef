package id.mutubaku.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Api;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** An SOP of Banten that is written for a test, beside it. */
public enum SampleSop {
    /** A case that waits for a ministry, which answers by a message and so decides. */
    PERTIMBANGAN,
    /** A leave that asks for a doctor's letter where somebody is ill, and takes several photographs. */
    CUTI,
    /** A service that promises its whole time, with limits by the clock and by dates. */
    TENGGAT;

    /** Returns its id. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Publishes it, where that has not been done. */
    public SampleSop published(Api nobody) {
        nobody.as("admin")
                .post("/api/v1/banten/definitions/" + id() + "/publish")
                .json(definition())
                .send();
        return this;
    }

    /** Opens a case of it; returns the number of the case. */
    public String open(Api nobody, Map<String, Object> data) {
        return published(nobody).opened(nobody, data).path("number").asText();
    }

    JsonNode opened(Api nobody, Map<String, Object> data) {
        return nobody.post("/api/v1/banten/cases")
                .json(Map.of("sop", id(), "data", data))
                .send()
                .expect(201)
                .json();
    }

    JsonNode definition() {
        try (InputStream in = Objects.requireNonNull(SampleSop.class.getResourceAsStream(id() + ".json"))) {
            return JsonMapping.MAPPER.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package id.mutubaku.server.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.walk.People;
import id.mutubaku.server.walk.SampleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** An SOP at whose end there is a letter for who asked; published under an id of the test's own. */
public record LetterSop(String id, People people) {
    private static final String CASES = "/api/v1/banten/cases";

    /** What is asked for first. */
    public static final Map<String, Object> FILLED =
            Map.of("nama", "Siti Aminah", "surel", "siti@contoh.go.id", "usaha", "Warung Siti");

    /** Publishes it. */
    public LetterSop publish() {
        people.as("admin")
                .post("/api/v1/banten/definitions/" + id + "/publish")
                .json(definition())
                .send()
                .expect(201);
        return this;
    }

    private ObjectNode definition() {
        try (InputStream in = Objects.requireNonNull(LetterSop.class.getResourceAsStream("surat-usaha.json"))) {
            return ((ObjectNode) JsonMapping.MAPPER.readTree(in)).put("id", id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A request, and who made it. */
    public record Asked(LetterSop sop, String address, String number, String code, Api applicant) {

        /** Completes a step, as the one whose turn it is. */
        public Answer complete(Api who, String step, Map<String, Object> body) {
            return who.post(address + "/steps/" + step + "/complete").json(body).send();
        }

        /** Attaches a file, and gives the id of its content. */
        public String attach(Api who, String document) {
            JsonNode seen = put(who, document).expect(200).json();
            return content(seen, document);
        }

        /** Tries to attach a file. */
        public Answer put(Api who, String document) {
            return who.put(address + "/documents/" + document)
                    .bytes(SampleFile.of("application/pdf").content().getBytes())
                    .send();
        }

        /** Goes on until the letter is there and nobody has released it; gives the id of its content. */
        public String issued() {
            Api kasi = sop.people().as("kasi", "banten");
            attach(kasi, "nota");
            complete(kasi, "periksa", Map.of("branch", "lengkap")).expect(200);
            String letter = attach(kasi, "surat");
            attach(kasi, "kuitansi");
            complete(kasi, "terbitkan", Map.of()).expect(200);
            return letter;
        }

        /** Ends it. */
        public void archived() {
            complete(sop.people().as("kabid", "banten"), "arsipkan", Map.of()).expect(200);
        }

        /** Shows it to somebody. */
        public JsonNode seenBy(Api who) {
            return who.get(address).send().expect(200).json();
        }
    }

    /** Asks without an account, with everything that is needed. */
    public Asked asked() {
        return asked(people.nobody(), "pengantar", "foto");
    }

    /** Asks as somebody, with some documents. */
    public Asked asked(Api who, String... documents) {
        JsonNode opened = who.post(CASES)
                .json(Map.of("sop", id, "data", FILLED))
                .send()
                .expect(201)
                .json();
        String number = opened.path("number").asText();
        String code = opened.path("trackingCode").asText();
        Api applicant = who.equals(people.nobody()) ? people.nobody().following(number, code) : who;
        Asked asked = new Asked(this, CASES + "/" + number, number, code, applicant);
        List.of(documents).forEach(document -> asked.attach(applicant, document));
        asked.complete(applicant, "ajukan", Map.of()).expect(200);
        return asked;
    }

    /** Finds the id of the content of a document. */
    static String content(JsonNode seen, String document) {
        return StreamSupport.stream(seen.path("documents").spliterator(), false)
                .filter(each -> each.path("document").asText().equals(document))
                .map(each -> each.path("content").asText())
                .findFirst()
                .orElseThrow();
    }
}

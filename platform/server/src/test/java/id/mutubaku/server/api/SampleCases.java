package id.mutubaku.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.walk.FormData;
import id.mutubaku.server.walk.People;
import id.mutubaku.server.walk.SampleFile;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Opens cases to try things on: one among officials, and one that an applicant asks for. */
final class SampleCases {
    /** Begins with kasi's form, which opening completes; then kabid decides, and a refusal needs a reason. */
    static final String INTEGRATION = "integrasi-sistem";

    /** Begins with an applicant's form and a letter to attach; then kadis decides. */
    static final String APPLICATION = "pembangunan-aplikasi";

    static final String CASES = "/api/v1/banten/cases";

    private static final SopRepository SOPS = Running.read(Running.DEFINITIONS);

    private static final People PEOPLE = new People(Running.shared().api());

    private SampleCases() {}

    /** A case on the desk. */
    record Opened(String number, String address, String tag, JsonNode json) {
        String complete(String step) {
            return address + "/steps/" + step + "/complete";
        }

        String document(String document) {
            return address + "/documents/" + document;
        }
    }

    static Api nobody() {
        return PEOPLE.nobody();
    }

    static Api as(String actor) {
        return PEOPLE.as(actor, "banten");
    }

    static Api from(String region, String actor) {
        return PEOPLE.as(actor, region);
    }

    /** Returns valid data for the form of a step. */
    static Map<String, Object> data(String sop, String step) {
        Sop found = SOPS.latest("banten/" + sop).orElseThrow();
        String form = found.definition().step(step).orElseThrow().form().orElseThrow();
        return FormData.of(found.form(form).orElseThrow(), List.of(), false);
    }

    /** Returns the body of a request to open a case. */
    static Map<String, Object> opening(String sop) {
        return Map.of("sop", sop, "data", data(sop, sop.equals(INTEGRATION) ? "kumpulkan" : "ajukan"));
    }

    /** Opens a case that waits for kabid to decide at {@code setujui}. */
    static Opened integration() {
        return opened(as("kasi").post(CASES).json(opening(INTEGRATION)).send());
    }

    /** Opens a case without an account; it waits for its letter at {@code ajukan}. */
    static Opened application() {
        return opened(nobody().post(CASES).json(opening(APPLICATION)).send());
    }

    /** Returns the client of the applicant of a case. */
    static Api applicant(Opened opened) {
        return nobody().following(
                        opened.number(), opened.json().path("trackingCode").asText());
    }

    /** Attaches the letter and sends the application, which then waits for kadis at {@code terima}. */
    static Opened sent(Opened opened) {
        Api applicant = applicant(opened);
        applicant
                .put(opened.document("surat-permohonan"))
                .bytes(SampleFile.of("application/pdf").content().getBytes())
                .send()
                .expect(200);
        Answer sent = applicant.post(opened.complete("ajukan")).send().expect(200);
        return new Opened(opened.number(), opened.address(), sent.header("ETag"), opened.json());
    }

    private static Opened opened(Answer answer) {
        JsonNode json = answer.expect(201).json();
        return new Opened(json.path("number").asText(), answer.header("Location"), answer.header("ETag"), json);
    }

    /** Counts the events of a type that a case has. */
    static long events(Opened opened, String type) {
        JsonNode events =
                as("kasi").get(opened.address() + "/events").send().expect(200).json();
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("type").asText().equals(type))
                .count();
    }
}

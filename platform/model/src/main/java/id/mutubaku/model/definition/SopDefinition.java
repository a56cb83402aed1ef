package id.mutubaku.model.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of an SOP: as printed, and as executed.
 *
 * @param id slug, unique in the region
 * @param region the region it belongs to
 * @param version 1 and up; running cases stay on the version they began with
 * @param title as shown on pages
 * @param wording what pages call it
 * @param service what the applicant should know before asking; absent for an SOP nobody asks for
 * @param applicantName JSON pointer into the data of the first step's form to the name of who asks
 * @param applicantEmail JSON pointer into the same data to the e-mail address of who asks
 * @param summary JSON pointers into the same data to what officials read first; where empty, the first answers
 * @param document the printed layer
 * @param actors who takes part
 * @param documents what steps need and yield
 * @param forms JSON Schemas by form id
 * @param steps in print order; the first is the start
 * @param ends where a case can end
 * @param accepted findings of the check that stay as they are
 */
public record SopDefinition(
        String id,
        String region,
        int version,
        String title,
        Wording wording,
        Optional<Service> service,
        Optional<String> applicantName,
        Optional<String> applicantEmail,
        List<String> summary,
        PrintedSop document,
        List<Actor> actors,
        List<DocumentType> documents,
        Map<String, Map<String, Object>> forms,
        List<Step> steps,
        List<End> ends,
        List<Accepted> accepted) {

    /**
     * The service that an SOP renders: what the applicant gets, who may ask, and by which standard.
     *
     * @param time how long the whole of it takes at most, from the day of the request; a promise to who asks
     */
    public record Service(
            String summary,
            String gives,
            String audience,
            Optional<TimeLimit> time,
            Optional<ServiceStandard> standard,
            Wording wording,
            Source source) {}

    public SopDefinition {
        summary = List.copyOf(summary);
        actors = List.copyOf(actors);
        documents = List.copyOf(documents);
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        steps = List.copyOf(steps);
        ends = List.copyOf(ends);
        accepted = List.copyOf(accepted);
    }

    /** Returns what lists and buttons call it. */
    public String briefly() {
        return wording.briefly(title);
    }

    /** Says it in a sentence that anybody understands, as far as the definition has one. */
    public String plainly() {
        return wording.plainly(title);
    }

    /** Returns {@code region/id}, by which one SOP calls another. */
    public String reference() {
        return region + "/" + id;
    }

    /** Returns the step with which a case begins. */
    public Step start() {
        return steps.get(0);
    }

    /** Finds a step by its id. */
    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** Finds an end by its id. */
    public Optional<End> end(String endId) {
        return ends.stream().filter(end -> end.id().equals(endId)).findFirst();
    }

    /** Finds an actor by its id. */
    public Optional<Actor> actor(String actorId) {
        return actors.stream().filter(actor -> actor.id().equals(actorId)).findFirst();
    }

    /** Finds a document by its id. */
    public Optional<DocumentType> document(String documentId) {
        return documents.stream()
                .filter(document -> document.id().equals(documentId))
                .findFirst();
    }

    /** Tells whether an applicant, rather than an official, begins a case. */
    public boolean beginsWithApplicant() {
        return start().performers().stream()
                .flatMap(actor -> actor(actor).stream())
                .anyMatch(actor -> actor.kind() == Actor.Kind.APPLICANT);
    }
}

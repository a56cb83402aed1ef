package id.mutubaku.casework.plugins.calls;

import id.mutubaku.api.plugin.Subject;
import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The view that a plugin gets of a case: what was filled in before, and over it what is being filled in now. */
final class Subjects {
    private Subjects() {}

    static Subject of(Asked asked) {
        Sop run = asked.sop().at(asked.place());
        CaseState state = asked.state();
        Step step = asked.sop().step(asked.place());
        return new Subject(
                asked.at(),
                region(asked.sop().region()),
                new Subject.SopFacts(
                        asked.sop().definition().reference(),
                        asked.sop().definition().title(),
                        asked.sop().definition().version()),
                state.number(),
                asked.applicant(),
                new Subject.StepFacts(
                        step.id(),
                        step.activity(),
                        visit(state, asked.place()),
                        step.branches().stream().map(Branch::id).toList(),
                        step.performers().stream()
                                .findFirst()
                                .map(id ->
                                        asked.sop().actor(id).map(Actor::name).orElse(id))
                                .orElse("")),
                asked.branch(),
                data(asked, step),
                documents(asked, run),
                doers(state));
    }

    /** Describes a region. */
    static Subject.RegionFacts region(Region region) {
        return new Subject.RegionFacts(
                region.id(), region.name(), region.agency(), region.place(), region.timeZone(), region.domainSuffix());
    }

    private static int visit(CaseState state, Place place) {
        return Math.max(1, state.visits().getOrDefault(place.path(), 1));
    }

    private static Map<String, Map<String, Object>> data(Asked asked, Step step) {
        Map<String, Map<String, Object>> data =
                new LinkedHashMap<>(asked.state().data());
        asked.data()
                .ifPresent(filled ->
                        step.form().ifPresent(form -> data.put(asked.place().formKey(form), filled)));
        return data;
    }

    private static Map<String, Subject.DocumentFacts> documents(Asked asked, Sop run) {
        List<AttachedDocument> files = new ArrayList<>(asked.state().documents().values());
        files.addAll(asked.files());
        Map<String, Subject.DocumentFacts> documents = new LinkedHashMap<>();
        for (AttachedDocument file : files) {
            String name = Optional.of(run)
                    .flatMap(sop -> sop.definition().document(file.document()))
                    .map(DocumentType::name)
                    .orElse(file.document());
            documents.put(
                    file.document(), new Subject.DocumentFacts(name, file.fileName(), file.mediaType(), file.bytes()));
        }
        return documents;
    }

    /** Names those who did steps, as far as the state knows them: by their accounts. */
    private static Map<String, String> doers(CaseState state) {
        return state.doers();
    }
}

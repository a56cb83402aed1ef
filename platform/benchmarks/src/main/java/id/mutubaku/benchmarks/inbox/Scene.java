package id.mutubaku.benchmarks.inbox;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.casework.definitions.Publisher;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the work lies that is measured: the SOP with the most offices of all that are served.
 *
 * @param region id of its region
 * @param sop its reference
 * @param step a step of the first of its offices
 * @param offices actors that do its steps, in their order
 */
record Scene(String region, String sop, Step step, List<String> offices) {

    static Scene of(Path definitions) {
        SopLibrary library = SopLibrary.read(DefinitionFolder.read(definitions));
        SopRepository sops = Publisher.repository(library);
        return sops.regions().stream()
                .flatMap(region -> sops.latestOf(region.id()).stream())
                .filter(sop -> sop.definition().beginsWithApplicant())
                .map(Scene::of)
                .max(Comparator.comparing(scene -> scene.offices().size()))
                .orElseThrow(() -> new IllegalStateException("Expected an SOP for applicants in " + definitions));
    }

    private static Scene of(Sop sop) {
        SopDefinition definition = sop.definition();
        List<Step> steps = definition.steps().stream()
                .filter(step -> sop.isOfficial(step.performers()))
                .toList();
        List<String> offices = steps.stream()
                .flatMap(step -> step.performers().stream())
                .distinct()
                .toList();
        return new Scene(definition.region(), definition.reference(), steps.get(0), offices);
    }

    /** Returns the office that has the most work. */
    String busiest() {
        return offices.get(0);
    }

    /** Returns the demonstration's account of the office that has the most work. */
    String username() {
        return busiest() + "." + region;
    }

    /** Says of ten items, repeated along the cases, to whom they go: four to the busiest, the others by turns. */
    String[] posts() {
        List<String> others = offices.size() == 1 ? offices : offices.subList(1, offices.size());
        return Stream.concat(
                        Stream.generate(this::busiest).limit(4),
                        Stream.iterate(0, index -> index + 1).limit(6).map(index -> others.get(index % others.size())))
                .toArray(String[]::new);
    }
}

package id.mutubaku.engine.cases.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Holds random SOPs in three versions each, of which one calls the next; and the offices that they may be reckoned by. */
final class RandomLibrary {
    static final String REFERENCE = "contoh/p0";
    private static final int VERSIONS = 3;
    private static final int EDITIONS = 4;

    private final List<OfficeTime> offices;
    private final List<SopDefinition> definitions = new ArrayList<>();
    private final List<Map<String, Integer>> editions = new ArrayList<>();
    private final Map<OfficeTime, SopRepository> repositories = new HashMap<>();

    /** Makes a library whose offices are these. */
    RandomLibrary(Random random, List<OfficeTime> offices) {
        this.offices = offices;
        for (int depth = 0; depth <= RandomSops.DEEPEST_CALL; depth++) {
            ObjectNode first = RandomSops.definition(random, depth);
            definitions.add(Sops.definition(first.toString()));
            for (int version = 2; version <= VERSIONS; version++) {
                definitions.add(Sops.definition(
                        RandomSops.changed(random, first, version).toString()));
            }
        }
        for (int edition = 0; edition < EDITIONS; edition++) {
            editions.add(versions(random));
        }
    }

    List<OfficeTime> offices() {
        return offices;
    }

    /** Returns the SOP in some versions, reckoned by an office. */
    Sop sop(Map<String, Integer> versions, OfficeTime office) {
        return repositories
                .computeIfAbsent(office, each -> Sops.repository(each, definitions))
                .pinned(REFERENCE, versions);
    }

    /** Chooses one of the editions: a version of each SOP. */
    Map<String, Integer> edition(Random random) {
        return editions.get(random.nextInt(editions.size()));
    }

    private static Map<String, Integer> versions(Random random) {
        Map<String, Integer> versions = new HashMap<>();
        for (int depth = 0; depth <= RandomSops.DEEPEST_CALL; depth++) {
            versions.put("contoh/p" + depth, 1 + random.nextInt(VERSIONS));
        }
        return versions;
    }

    /** Finds the place that has another name in another version; the same path where there is none. */
    static Place inVersion(Sop target, Place place) {
        Optional<Place> caller = place.caller().map(outer -> inVersion(target, outer));
        String original = RandomSops.original(place.step());
        String id = caller
                .map(outer -> called(target, outer))
                .orElseGet(() -> target.definition().steps())
                .stream()
                .map(Step::id)
                .filter(each -> RandomSops.original(each).equals(original))
                .findFirst()
                .orElse(place.step());
        return caller.map(outer -> outer.inside(id)).orElseGet(() -> new Place(id));
    }

    private static List<Step> called(Sop target, Place caller) {
        return target.find(caller)
                .filter(step -> step.call().isPresent())
                .map(step -> target.at(caller).calledBy(step).definition().steps())
                .orElse(List.of());
    }
}

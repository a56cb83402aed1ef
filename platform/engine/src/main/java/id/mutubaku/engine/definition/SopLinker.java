package id.mutubaku.engine.definition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.picture.FormPictures;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The linker of definitions into SOPs that can be run; it keeps those that were used last.
 *
 * <p>What is linked depends on an SOP's own version and on the versions of what it calls, and on nothing else: a
 * publication elsewhere leaves it alone, and running cases share it with new ones.
 */
final class SopLinker {
    private final Function<String, Region> regions;
    private final Function<Region, OfficeTime> officeTimes;
    private final Function<Region, ChoiceLists> lists;
    private final Cache<Closure, Sop> linked;
    private final Cache<Sop, Sop> atCounter;

    /**
     * Takes what definitions are linked with.
     *
     * @param characters how many characters of definitions may be linked at a time
     */
    SopLinker(
            Function<String, Region> regions,
            Function<Region, OfficeTime> officeTimes,
            Function<Region, ChoiceLists> lists,
            long characters) {
        this.regions = regions;
        this.officeTimes = officeTimes;
        this.lists = lists;
        this.linked = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((Closure closure, Sop sop) -> closure.size())
                .executor(Runnable::run)
                .build();
        this.atCounter = Caffeine.newBuilder()
                .weakKeys()
                .maximumSize(1_000)
                .executor(Runnable::run)
                .build();
    }

    /**
     * The versions that an SOP is linked from.
     *
     * @param callees versions of all that it calls, directly or not, by reference
     * @param size characters of its own text
     */
    private record Closure(String reference, int version, Map<String, Integer> callees, int size) {}

    /** Returns the SOP of a definition, with what it calls in the versions that a function gives. */
    Sop linked(SopIndex index, DefinitionVersion definition, Function<String, Optional<Integer>> versions) {
        return linked(index, definition, versions, Set.of());
    }

    private Sop linked(
            SopIndex index,
            DefinitionVersion definition,
            Function<String, Optional<Integer>> versions,
            Set<String> callers) {
        Map<String, Integer> callees = new TreeMap<>();
        addCallees(index, definition, versions, callees);
        Closure closure = new Closure(definition.reference(), definition.version(), callees, definition.size());
        Sop known = linked.getIfPresent(closure);
        if (known != null) {
            return known;
        }
        String name = definition.reference() + "@" + definition.version();
        if (callers.contains(name)) {
            throw new IllegalStateException(
                    "Expected " + name + " not to call itself, but over " + callers + " it does");
        }
        Set<String> path = new LinkedHashSet<>(callers);
        path.add(name);
        return linked.asMap().merge(closure, link(index, definition, versions, path), (first, second) -> first);
    }

    private static void addCallees(
            SopIndex index,
            DefinitionVersion definition,
            Function<String, Optional<Integer>> versions,
            Map<String, Integer> callees) {
        for (String callee : definition.callees()) {
            DefinitionVersion called = held(index, callee, versions);
            if (callees.putIfAbsent(callee, called.version()) == null) {
                addCallees(index, called, versions, callees);
            }
        }
    }

    private Sop link(
            SopIndex index,
            DefinitionVersion definition,
            Function<String, Optional<Integer>> versions,
            Set<String> path) {
        Map<String, Sop> callees = new LinkedHashMap<>();
        for (String callee : definition.callees()) {
            callees.put(callee, linked(index, held(index, callee, versions), versions, path));
        }
        Region region = regions.apply(definition.region());
        SopDefinition placed = FormPictures.placed(definition.definition(), definition.pictures());
        return new Sop(placed, region, officeTimes.apply(region), lists.apply(region), callees);
    }

    private static DefinitionVersion held(
            SopIndex index, String reference, Function<String, Optional<Integer>> versions) {
        Optional<Integer> version = versions.apply(reference);
        return version.flatMap(number -> index.version(reference, number))
                .orElseThrow(() -> new IllegalStateException("Expected version "
                        + version.map(String::valueOf).orElse("?") + " of " + reference + ", but it is not held"));
    }

    /** Returns an SOP as an official fills it for an applicant. */
    Sop atCounter(Sop sop) {
        return atCounter.get(sop, Sop::atCounter);
    }

    /** Returns the characters of all definitions that are linked now. */
    long characters() {
        linked.cleanUp();
        return linked.asMap().keySet().stream().mapToLong(Closure::size).sum();
    }
}

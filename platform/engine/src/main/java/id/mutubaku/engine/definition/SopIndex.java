package id.mutubaku.engine.definition;

import id.mutubaku.engine.definition.SopSummary.Withdrawal;
import id.mutubaku.model.definition.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All definitions that are published, by region, with who calls whom. Immutable: a publication makes another one, which
 * shares with this whatever does not depend on what was published.
 */
final class SopIndex {
    static final SopIndex EMPTY = new SopIndex(Map.of(), Map.of(), Map.of());

    private final Map<String, RegionSops> regions;
    private final Map<String, Set<String>> callers;
    private final Map<String, Withdrawal> withdrawals;

    private SopIndex(
            Map<String, RegionSops> regions, Map<String, Set<String>> callers, Map<String, Withdrawal> withdrawals) {
        this.regions = regions;
        this.callers = callers;
        this.withdrawals = withdrawals;
    }

    RegionSops in(String region) {
        return regions.getOrDefault(region, RegionSops.NONE);
    }

    private NavigableMap<Integer, DefinitionVersion> versions(String reference) {
        return in(regionOf(reference)).versions().getOrDefault(reference, new TreeMap<>());
    }

    Optional<DefinitionVersion> version(String reference, int version) {
        return Optional.ofNullable(versions(reference).get(version));
    }

    Optional<DefinitionVersion> latest(String reference) {
        return Optional.ofNullable(versions(reference).lastEntry()).map(Map.Entry::getValue);
    }

    Set<String> callers(String reference) {
        return callers.getOrDefault(reference, Set.of());
    }

    Map<String, Withdrawal> withdrawals() {
        return withdrawals;
    }

    /** Returns SOPs with all whose latest versions call them, directly or not. */
    Set<String> withCallers(Collection<String> references) {
        Set<String> found = new TreeSet<>(references);
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            callers(open.remove()).stream().filter(found::add).forEach(open::add);
        }
        return found;
    }

    /** Returns the index with more versions. */
    SopIndex with(Collection<DefinitionVersion> published) {
        Map<String, Map<String, NavigableMap<Integer, DefinitionVersion>>> versions = new HashMap<>();
        for (DefinitionVersion each : published) {
            versions.computeIfAbsent(each.region(), id -> new HashMap<>(in(id).versions()))
                    .compute(each.reference(), (reference, held) -> with(held == null ? new TreeMap<>() : held, each));
        }
        Set<String> references =
                published.stream().map(DefinitionVersion::reference).collect(Collectors.toSet());
        Map<String, RegionSops> more = new HashMap<>(regions);
        versions.forEach(
                (region, all) -> more.put(region, new RegionSops(all, in(region).latest())));
        SopIndex unlisted = new SopIndex(more, calling(references, more), withdrawals);
        return unlisted.summarised(unlisted.withCallers(references));
    }

    private static NavigableMap<Integer, DefinitionVersion> with(
            NavigableMap<Integer, DefinitionVersion> held, DefinitionVersion one) {
        NavigableMap<Integer, DefinitionVersion> more = new TreeMap<>(held);
        more.put(one.version(), one);
        return more;
    }

    private Map<String, Set<String>> calling(Set<String> changed, Map<String, RegionSops> after) {
        Map<String, Set<String>> calling = new HashMap<>(callers);
        SopIndex next = new SopIndex(after, Map.of(), Map.of());
        for (String reference : changed) {
            latest(reference).stream()
                    .flatMap(before -> before.callees().stream())
                    .forEach(callee -> calling.computeIfPresent(callee, (id, set) -> without(set, reference)));
            next.latest(reference).stream()
                    .flatMap(now -> now.callees().stream())
                    .forEach(callee -> calling.merge(callee, Set.of(reference), SopIndex::union));
        }
        return calling;
    }

    private static Set<String> without(Set<String> set, String one) {
        Set<String> less = new TreeSet<>(set);
        less.remove(one);
        return less;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Returns the index with other withdrawals in force. */
    SopIndex withdrawn(Map<String, Withdrawal> others) {
        Set<String> changed = new HashSet<>();
        for (String reference : union(withdrawals.keySet(), others.keySet())) {
            if (!Optional.ofNullable(withdrawals.get(reference)).equals(Optional.ofNullable(others.get(reference)))) {
                changed.add(reference);
            }
        }
        return new SopIndex(regions, callers, Map.copyOf(others)).summarised(changed);
    }

    /** Draws up anew the summaries of some SOPs. */
    private SopIndex summarised(Set<String> references) {
        Map<String, List<String>> byRegion =
                references.stream().collect(Collectors.groupingBy(SopIndex::regionOf, Collectors.toList()));
        Map<String, RegionSops> drawn = new HashMap<>(regions);
        byRegion.forEach((region, changed) -> {
            RegionSops before = in(region);
            Map<String, SopSummary> summaries = new HashMap<>();
            before.latest().forEach(sop -> summaries.put(sop.reference(), sop));
            changed.forEach(
                    reference -> latest(reference).ifPresent(version -> summaries.put(reference, summary(version))));
            drawn.put(region, new RegionSops(before.versions(), new ArrayList<>(summaries.values())));
        });
        return new SopIndex(drawn, callers, withdrawals);
    }

    private SopSummary summary(DefinitionVersion version) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        addActors(version, actors, new HashSet<>(Set.of(version.reference())));
        return new SopSummary(version, actors, Optional.ofNullable(withdrawals.get(version.reference())));
    }

    private void addActors(DefinitionVersion version, Map<String, Actor> actors, Set<String> seen) {
        version.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
        version.callees().stream()
                .filter(seen::add)
                .flatMap(callee -> latest(callee).stream())
                .forEach(callee -> addActors(callee, actors, seen));
    }

    private static String regionOf(String reference) {
        int slash = reference.indexOf('/');
        return slash < 0 ? "" : reference.substring(0, slash);
    }
}

package id.mutubaku.engine.definition;

import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds the published definitions of all regions in all their versions, and links them into SOPs that can be run.
 *
 * <p>Linking an SOP whose definitions have errors is a bug of the caller: definitions are checked before they are
 * published. More versions may come at any time, none ever goes, and an SOP that was handed out stays as it was. Safe
 * for use by many threads.
 */
public final class SopRepository {
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private volatile Map<String, NavigableMap<Integer, SopDefinition>> definitions = Map.of();
    private final Function<Region, OfficeTime> officeTimes;
    private final Map<Map<String, Integer>, Map<String, Sop>> linked = new ConcurrentHashMap<>();
    private final Map<Sop, Sop> atCounter = new ConcurrentHashMap<>();

    /**
     * Takes what is published.
     *
     * @param officeTimes gives the reckoning of working time for a region
     */
    public SopRepository(
            Collection<Region> regions,
            Collection<SopDefinition> definitions,
            Function<Region, OfficeTime> officeTimes) {
        regions.forEach(region -> this.regions.put(region.id(), region));
        this.officeTimes = officeTimes;
        add(definitions);
    }

    /** Takes what is published from now on, all of it at once. */
    public final synchronized void add(Collection<SopDefinition> published) {
        Map<String, NavigableMap<Integer, SopDefinition>> more = new LinkedHashMap<>();
        definitions.forEach((reference, versions) -> more.put(reference, new TreeMap<>(versions)));
        published.forEach(definition -> more.computeIfAbsent(definition.reference(), reference -> new TreeMap<>())
                .put(definition.version(), definition));
        definitions = more;
    }

    /** Tells whether a version of an SOP is held. */
    public boolean holds(String reference, int version) {
        return Optional.ofNullable(definitions.get(reference))
                .map(versions -> versions.containsKey(version))
                .orElse(false);
    }

    /** Lists the regions, in the order of their ids. */
    public List<Region> regions() {
        return List.copyOf(new TreeMap<>(regions).values());
    }

    /** Finds a region by its id. */
    public Optional<Region> region(String id) {
        return Optional.ofNullable(regions.get(id));
    }

    /** Returns the reckoning of working time of a region. */
    public OfficeTime officeTime(Region region) {
        return officeTimes.apply(region);
    }

    /** Lists the SOPs of a region in their latest versions, in the order of their titles. */
    public List<Sop> latestOf(String region) {
        return definitions.values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .filter(definition -> definition.region().equals(region))
                .sorted(java.util.Comparator.comparing(SopDefinition::title))
                .map(definition -> latest(definition.reference()).orElseThrow())
                .toList();
    }

    /** Returns the ids of a region's actors who do not ask, in all versions: cases may still run by an old one. */
    public Set<String> officesOf(String region) {
        return definitions.values().stream()
                .flatMap(versions -> versions.values().stream())
                .filter(definition -> definition.region().equals(region))
                .flatMap(definition -> definition.actors().stream())
                .filter(actor -> actor.kind() != Actor.Kind.APPLICANT)
                .map(Actor::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Finds an SOP in its latest version, with the latest versions of what it calls. */
    public Optional<Sop> latest(String reference) {
        Map<String, Integer> versions = latestVersions();
        return versions.containsKey(reference) ? Optional.of(linked(reference, versions)) : Optional.empty();
    }

    /** Finds an SOP in one of its versions, with the latest versions of what it calls. */
    public Optional<Sop> version(String reference, int version) {
        if (!holds(reference, version)) {
            return Optional.empty();
        }
        Map<String, Integer> versions = latestVersions();
        versions.put(reference, version);
        return Optional.of(linked(reference, versions));
    }

    private Map<String, Integer> latestVersions() {
        Map<String, Integer> versions = new LinkedHashMap<>();
        definitions.forEach((reference, numbered) -> versions.put(reference, numbered.lastKey()));
        return versions;
    }

    /**
     * Returns an SOP with what it calls, each in a given version: those that a running case began with.
     *
     * @throws IllegalStateException when one of them is not held
     */
    public Sop pinned(String reference, Map<String, Integer> versions) {
        return linked(reference, versions);
    }

    /** Returns the SOP of a case: in the versions that it began with, and as it is filled where it was filed. */
    public Sop of(CaseState state) {
        Sop sop = pinned(state.sop(), state.versions());
        return state.applicant().counter().isPresent() ? atCounter(sop) : sop;
    }

    /** Returns an SOP as an official fills it for an applicant, who need not have an address for e-mail. */
    public Sop atCounter(Sop sop) {
        return atCounter.computeIfAbsent(sop, Sop::atCounter);
    }

    private Sop linked(String reference, Map<String, Integer> versions) {
        Map<String, Sop> known = linked.computeIfAbsent(Map.copyOf(versions), each -> new ConcurrentHashMap<>());
        Sop sop = known.get(reference);
        if (sop == null) {
            sop = link(reference, versions);
            known.put(reference, sop);
        }
        return sop;
    }

    private Sop link(String reference, Map<String, Integer> versions) {
        SopDefinition definition = held(reference, versions);
        Region region = region(definition.region())
                .orElseThrow(() -> new IllegalStateException("The region of " + reference + " is not held"));
        Map<String, Sop> callees = new LinkedHashMap<>();
        definition.steps().stream()
                .flatMap(step -> step.call().map(Step.Call::sop).stream())
                .forEach(callee -> callees.put(callee, linked(callee, versions)));
        return new Sop(definition, region, officeTimes.apply(region), callees);
    }

    private SopDefinition held(String reference, Map<String, Integer> versions) {
        return Optional.ofNullable(definitions.get(reference))
                .flatMap(
                        numbered -> Optional.ofNullable(versions.get(reference)).map(numbered::get))
                .orElseThrow(() -> new IllegalStateException(
                        "Expected version " + versions.get(reference) + " of " + reference + ", but it is not held"));
    }
}

package id.mutubaku.engine.definition;

import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.SopSummary.Withdrawal;
import id.mutubaku.engine.definition.words.Phrase;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.definition.Region;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The published definitions of all regions in all their versions. An SOP is linked, with what it calls, when somebody
 * asks for it, and the SOPs that were used last are kept linked.
 *
 * <p>Linking an SOP whose definitions have errors is a bug of the caller: definitions are checked before they are
 * published. More versions may come at any time, none ever goes, and an SOP that was handed out stays as it was. Safe
 * for use by many threads.
 */
public final class SopRepository {
    /** Characters of definitions that are kept linked: some 400 SOPs, which take about 100 MB. */
    private static final long LINKED_CHARACTERS = 12_000_000;

    private final Map<String, Region> regions = new TreeMap<>();
    private final Function<Region, OfficeTime> officeTimes;
    private final Function<Region, ChoiceLists> lists;
    private final SopLinker linker;
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
    private volatile SopIndex index = SopIndex.EMPTY;

    /**
     * Takes what is published, in regions without lists.
     *
     * @param officeTimes gives the reckoning of working time for a region
     */
    public SopRepository(
            Collection<Region> regions,
            Collection<DefinitionVersion> definitions,
            Function<Region, OfficeTime> officeTimes) {
        this(regions, definitions, officeTimes, region -> ChoiceLists.NONE);
    }

    /**
     * Takes what is published.
     *
     * @param officeTimes gives the reckoning of working time for a region
     * @param lists gives the lists from which forms of a region take choices
     */
    public SopRepository(
            Collection<Region> regions,
            Collection<DefinitionVersion> definitions,
            Function<Region, OfficeTime> officeTimes,
            Function<Region, ChoiceLists> lists) {
        this(regions, definitions, officeTimes, lists, LINKED_CHARACTERS);
    }

    SopRepository(
            Collection<Region> regions,
            Collection<DefinitionVersion> definitions,
            Function<Region, OfficeTime> officeTimes,
            Function<Region, ChoiceLists> lists,
            long linkedCharacters) {
        regions.forEach(region -> this.regions.put(region.id(), region));
        this.officeTimes = officeTimes;
        this.lists = lists;
        this.linker = new SopLinker(this::heldRegion, officeTimes, lists, linkedCharacters);
        this.index = index.with(definitions);
    }

    /**
     * Tells a listener, from now on, the references of the SOPs that look different: those that are published or
     * withdrawn, those that call one of them or did, and those that are called. It is called by whoever publishes.
     */
    public void onChange(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    private Region heldRegion(String id) {
        return region(id).orElseThrow(() -> new IllegalStateException("The region " + id + " is not held"));
    }

    /** Takes what is published from now on, all of it at once. */
    public synchronized void add(Collection<DefinitionVersion> published) {
        SopIndex before = index;
        index = before.with(published);
        Set<String> changed = new TreeSet<>();
        for (DefinitionVersion each : published) {
            changed.addAll(index.withCallers(Set.of(each.reference())));
            before.latest(each.reference()).ifPresent(old -> changed.addAll(old.callees()));
            changed.addAll(each.callees());
        }
        listeners.forEach(listener -> listener.accept(changed));
    }

    /**
     * Takes what is withdrawn from now on, in place of what was.
     *
     * @param withdrawals by reference
     */
    public synchronized void withdraw(Map<String, Withdrawal> withdrawals) {
        Map<String, Withdrawal> before = index.withdrawals();
        index = index.withdrawn(withdrawals);
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(withdrawals.keySet());
        changed.removeIf(reference ->
                Optional.ofNullable(before.get(reference)).equals(Optional.ofNullable(withdrawals.get(reference))));
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.accept(changed));
        }
    }

    /** Tells whether a version of an SOP is held. */
    public boolean holds(String reference, int version) {
        return index.version(reference, version).isPresent();
    }

    /** Lists the regions, in the order of their ids. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /** Finds a region by its id. */
    public Optional<Region> region(String id) {
        return Optional.ofNullable(regions.get(id));
    }

    /** Returns the reckoning of working time of a region. */
    public OfficeTime officeTime(Region region) {
        return officeTimes.apply(region);
    }

    /** Returns the lists of a region; none of one that is not held. */
    public ChoiceLists lists(String region) {
        return region(region).map(lists).orElse(ChoiceLists.NONE);
    }

    /** Returns the SOPs of a region; none of one that is not held. */
    public RegionSops in(String region) {
        return index.in(region);
    }

    /** Finds an SOP in its latest version as lists need it, without linking it. */
    public Optional<SopSummary> summary(String reference) {
        return index.in(reference.substring(0, Math.max(0, reference.indexOf('/'))))
                .latest(reference);
    }

    /**
     * Returns what lists call a step that a case keeps with its printed words, by the latest version of its SOP and of what
     * that calls; the printed words where none of them has it.
     */
    public Phrase step(String reference, String printed, Language language) {
        return known(reference, printed, language).orElse(new Phrase(printed, Language.ID));
    }

    private Optional<Phrase> known(String reference, String printed, Language language) {
        return summary(reference)
                .flatMap(sop -> Optional.ofNullable(sop.words(language).steps().get(printed)))
                .or(() -> callees(reference).stream()
                        .flatMap(callee -> known(callee, printed, language).stream())
                        .findFirst());
    }

    /** Lists the SOPs whose latest versions call this one, in the order of their titles. */
    public List<SopSummary> callers(String reference) {
        return index.callers(reference).stream()
                .flatMap(caller -> summary(caller).stream())
                .sorted(Comparator.comparing((SopSummary sop) -> sop.title()))
                .toList();
    }

    /** Returns the references of what an SOP calls in its latest version; none of one that is not held. */
    public Set<String> callees(String reference) {
        return index.latest(reference).map(DefinitionVersion::callees).orElse(Set.of());
    }

    /** Links all SOPs of a region in their latest versions, in the order of their titles. */
    public List<Sop> latestOf(String region) {
        return index.in(region).latest().stream()
                .flatMap(sop -> latest(sop.reference()).stream())
                .toList();
    }

    /** Finds an SOP in its latest version, with the latest versions of what it calls. */
    public Optional<Sop> latest(String reference) {
        SopIndex current = index;
        return current.latest(reference).map(definition -> withLatestCallees(current, definition));
    }

    /** Finds an SOP in one of its versions, with the latest versions of what it calls. */
    public Optional<Sop> version(String reference, int version) {
        SopIndex current = index;
        return current.version(reference, version).map(definition -> withLatestCallees(current, definition));
    }

    private Sop withLatestCallees(SopIndex current, DefinitionVersion definition) {
        return linker.linked(
                current, definition, callee -> current.latest(callee).map(DefinitionVersion::version));
    }

    /**
     * Returns an SOP with what it calls, each in a given version: those that a running case began with.
     *
     * @throws IllegalStateException when one of them is not held
     */
    public Sop pinned(String reference, Map<String, Integer> versions) {
        SopIndex current = index;
        DefinitionVersion definition = Optional.ofNullable(versions.get(reference))
                .flatMap(version -> current.version(reference, version))
                .orElseThrow(() -> new IllegalStateException(
                        "Expected version " + versions.get(reference) + " of " + reference + ", but it is not held"));
        return linker.linked(current, definition, callee -> Optional.ofNullable(versions.get(callee)));
    }

    /** Returns the SOP of a case: in the versions that it began with, and as it is filled where it was filed. */
    public Sop of(CaseState state) {
        Sop sop = pinned(state.sop(), state.versions());
        return state.applicant().counter().isPresent() ? atCounter(sop) : sop;
    }

    /** Returns an SOP as an official fills it for an applicant, who need not have an address for e-mail. */
    public Sop atCounter(Sop sop) {
        return linker.atCounter(sop);
    }

    /** Returns the characters of the definitions that are linked now. */
    long linkedCharacters() {
        return linker.characters();
    }
}

package id.mutubaku.casework.definitions;

import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.library.DefinitionLibrary;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.definitions.CalendarStore;
import id.mutubaku.store.definitions.CalendarStore.KeptCalendar;
import id.mutubaku.store.definitions.DefinitionFileStore;
import id.mutubaku.store.definitions.DefinitionFileStore.Kept;
import id.mutubaku.store.definitions.DefinitionStore;
import id.mutubaku.store.definitions.DefinitionStore.Edition;
import id.mutubaku.store.definitions.DefinitionStore.NewEdition;
import id.mutubaku.store.definitions.PictureStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The start of the definitions: publishes what is new in a folder, and brings back every version that was ever published.
 * What was published before with the same text is neither checked nor compiled again.
 */
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final DefinitionStore store;
    private final CalendarStore calendars;
    private final DefinitionFileStore kept;
    private final PictureStore pictures;

    public Publisher(DefinitionStore store, CalendarStore calendars, DefinitionFileStore kept, PictureStore pictures) {
        this.store = store;
        this.calendars = calendars;
        this.kept = kept;
        this.pictures = pictures;
    }

    /**
     * Publishes what is sound in a folder; what is not leaves in force what was there before. Blocks: call it from a plain
     * thread.
     *
     * <p>A version that was published before with another text stays as it was: cases run on it.
     */
    public Published publish(SourceFiles files) {
        Map<String, Kept> before = kept.all().await();
        RegionsInForce regions = new RegionsInForce(files, before);
        ListsInForce lists = new ListsInForce(files, before);
        PicturesInForce shown = new PicturesInForce(files);
        shown.keep(pictures);
        Map<String, List<Edition>> known =
                byReference(store.since(Instant.EPOCH).await());
        Set<String> unchanged = ConcurrentHashMap.newKeySet();
        BiPredicate<String, String> published = (reference, text) -> {
            boolean same = known.getOrDefault(reference, List.of()).stream().anyMatch(each -> each.hasText(text));
            return same && unchanged.add(reference);
        };
        DefinitionLibrary library =
                DefinitionLibrary.read(files, regions.regions(), lists::of, shown::of, KnownPlugins.NONE, published);
        Set<String> taken = publish(library.definitions().stream()
                .filter(each -> !unchanged.contains(each.reference()))
                .toList());
        List<FolderProblem> problems = new ArrayList<>(regions.problems());
        problems.addAll(lists.problems());
        problems.addAll(shown.problems(PicturesInForce.showing(
                library.definitions(),
                known.values().stream().flatMap(List::stream).toList())));
        problems.addAll(new SopProblems(files, before.keySet(), known, library, taken).all());
        problems.forEach(Publisher::log);
        keep(files, before.keySet(), regions, lists);
        return new Published(
                repository(regions, lists, library, taken),
                shown::of,
                List.copyOf(problems),
                Set.copyOf(regions.unserved()));
    }

    /**
     * What is in force after the start.
     *
     * @param pictures that forms can show that are published from now on, by the id of their region
     * @param problems what of the folder is not
     * @param unserved ids of the regions that cannot be served
     */
    public record Published(
            SopRepository sops,
            Function<String, Pictures> pictures,
            List<FolderProblem> problems,
            Set<String> unserved) {}

    private static Map<String, List<Edition>> byReference(List<Edition> editions) {
        return editions.stream().collect(Collectors.groupingBy(Edition::reference));
    }

    /** Publishes versions; returns the references of those that were published before with another text. */
    private Set<String> publish(List<DefinitionVersion> fresh) {
        Map<String, List<DefinitionVersion>> byRegion =
                fresh.stream().collect(Collectors.groupingBy(DefinitionVersion::region));
        Set<String> taken = new TreeSet<>();
        byRegion.forEach((region, versions) -> {
            List<NewEdition> editions = versions.stream()
                    .map(each -> new NewEdition(sop(each.reference()), each.version(), each.text(), each.pictures()))
                    .toList();
            store.publish(region, editions).await().forEach(edition -> taken.add(region + "/" + edition.sop()));
        });
        return taken;
    }

    private static String sop(String reference) {
        return reference.substring(reference.indexOf('/') + 1);
    }

    private void keep(SourceFiles files, Set<String> before, RegionsInForce regions, ListsInForce lists) {
        Map<String, String> bodies = regions.toKeep();
        bodies.putAll(lists.toKeep());
        files.paths().stream()
                .filter(path -> SourceFiles.isSop(path) && !before.contains(path))
                .forEach(path -> bodies.put(path, ""));
        kept.keep(bodies).await();
        calendars
                .keep(regions.regions().stream()
                        .map(region -> new KeptCalendar(
                                region.id(),
                                calendar(regions, region),
                                regions.sources().getOrDefault(region.id(), "")))
                        .toList())
                .await();
    }

    private static String calendar(RegionsInForce regions, Region region) {
        return Optional.ofNullable(regions.officeTimes().get(region.id()))
                .map(OfficeTime::calendar)
                .orElseThrow();
    }

    /** Brings together what the folder has and all other versions of the store. */
    private SopRepository repository(
            RegionsInForce regions, ListsInForce lists, DefinitionLibrary library, Set<String> taken) {
        List<DefinitionVersion> all = new ArrayList<>(library.definitions());
        all.removeIf(each -> taken.contains(each.reference()));
        Map<String, Set<Integer>> held = new HashMap<>();
        all.forEach(each -> held.computeIfAbsent(each.reference(), reference -> new TreeSet<>())
                .add(each.version()));
        List<Edition> editions = store.since(Instant.EPOCH).await();
        Map<String, List<Edition>> others = editions.stream()
                .filter(edition ->
                        !held.getOrDefault(edition.reference(), Set.of()).contains(edition.version()))
                .collect(Collectors.groupingBy(Edition::region));
        for (Region region : regions.regions()) {
            store.texts(region.id(), others.getOrDefault(region.id(), List.of())).await().stream()
                    .flatMap(Publisher::readable)
                    .forEach(all::add);
        }
        Map<String, OfficeTime> times = regions.officeTimes();
        return new SopRepository(
                regions.regions(),
                PicturesInForce.showing(all, editions),
                region -> Optional.ofNullable(times.get(region.id())).orElseThrow(),
                region -> lists.of(region.id()));
    }

    private static void log(FolderProblem file) {
        LOG.warn("{}: {}", file.path(), file.consequence().sentence(Language.ID));
        file.problems()
                .forEach(problem -> LOG.warn(
                        "{}#{}: {}: {}",
                        file.path(),
                        problem.pointer(),
                        problem.rule(),
                        problem.sentence(Language.ID)));
    }

    /** A version that cannot be read stops nobody but the cases that run on it. */
    static Stream<DefinitionVersion> readable(String text) {
        try {
            return Stream.of(DefinitionVersion.of(DefinitionReader.published(text), text));
        } catch (RuntimeException damaged) {
            LOG.error("A published definition cannot be read and is left out: {}", text, damaged);
            return Stream.empty();
        }
    }

    /** Links the sound definitions of a folder, with due dates by the calendar of each region, without a database. */
    public static SopRepository repository(SopLibrary library) {
        return new SopRepository(library.regions(), library.definitions(), library::officeTimeOf, library::listsOf);
    }
}

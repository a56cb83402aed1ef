package id.mutubaku.casework.definitions;

import id.mutubaku.engine.definition.DefinitionReader;
import id.mutubaku.engine.definition.Reading;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.lint.SopLibrary;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.store.DefinitionStore;
import id.mutubaku.store.DefinitionStore.Edition;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks and publishes definitions while the server runs, and takes over what other nodes have published. */
public final class Publications {
    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);
    /** A publication can be committed this long after the time that it bears. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final String DEFINITION = "%s/%s.json";

    private final Vertx vertx;
    private final DefinitionStore store;
    private final SopRepository sops;
    private final Map<String, String> files;
    private final Runnable changed;

    /** From when on something may have been published that this node has not seen. */
    private volatile Instant seen = Instant.EPOCH;

    /**
     * Takes what is in force already.
     *
     * @param files the texts of the folder of definitions, for its regions and calendars
     * @param changed what to do, on a worker thread, after more versions have come into the repository
     */
    public Publications(
            Vertx vertx, DefinitionStore store, SopRepository sops, Map<String, String> files, Runnable changed) {
        this.vertx = vertx;
        this.store = store;
        this.sops = sops;
        this.files = Map.copyOf(files);
        this.changed = changed;
    }

    /** Is what came of publishing. */
    public sealed interface Outcome {}

    /**
     * Says that the definition is in force.
     *
     * @param fresh false when the same text was published before
     */
    public record Published(SopDefinition definition, boolean fresh) implements Outcome {}

    /** Says why nothing was published: all problems, warnings too. */
    public record Refused(List<Problem> problems) implements Outcome {}

    /** Returns what is wrong with a definition beside all that is published. */
    public Future<List<Problem>> check(String text) {
        return reading(text)
                .compose(reading -> reading.value().isPresent()
                        ? check(
                                reading.value().get().region(),
                                reading.value().get().id(),
                                text)
                        : Future.succeededFuture(reading.problems()));
    }

    private Future<List<Problem>> check(String region, String sop, String text) {
        String path = DEFINITION.formatted(region, sop);
        return published().compose(library -> {
            library.put(path, text);
            return vertx.executeBlocking(
                    () -> SopLibrary.read(library).problems().getOrDefault(path, List.of()), false);
        });
    }

    /** Publishes a definition as an SOP of a region: from then on it is the latest, on all nodes. */
    public Future<Outcome> publish(String region, String sop, String text) {
        return reading(text)
                .compose(reading -> reading.value().isPresent()
                        ? publish(region, sop, text, reading.value().get())
                        : Future.succeededFuture(new Refused(reading.problems())));
    }

    private Future<Outcome> publish(String region, String sop, String text, SopDefinition definition) {
        return store.editions(region, Optional.of(sop)).compose(editions -> {
            if (editions.stream().anyMatch(each -> each.version() == definition.version() && each.hasText(text))) {
                return Future.succeededFuture(new Published(definition, false));
            }
            return check(region, sop, text).compose(found -> {
                List<Problem> problems = new ArrayList<>(found);
                editions.stream().mapToInt(Edition::version).max().stream()
                        .filter(latest -> definition.version() <= latest)
                        .forEach(latest -> problems.add(notNewer(latest, definition.version())));
                return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                        ? Future.succeededFuture(new Refused(problems))
                        : store(definition, text);
            });
        });
    }

    private Future<Outcome> store(SopDefinition definition, String text) {
        return store.publish(definition.region(), definition.id(), definition.version(), text)
                .compose(same -> same
                        ? refresh().map(done -> new Published(definition, true))
                        : Future.succeededFuture(
                                new Refused(List.of(notNewer(definition.version(), definition.version())))));
    }

    private static Problem notNewer(int latest, int given) {
        return Problem.error("/version", "publish/version", String.valueOf(latest), String.valueOf(given));
    }

    /** Lists the versions of an SOP, oldest first. */
    public Future<List<Edition>> versions(String region, String sop) {
        return store.editions(region, Optional.of(sop));
    }

    /** Takes over what was published since, here or by another node, in all regions at once. */
    public Future<Void> refresh() {
        return store.since(seen).compose(published -> texts(published)
                .compose(this::takeOver)
                .onSuccess(done -> published.stream()
                        .map(each -> each.edition().publishedAt().minus(OVERLAP))
                        .filter(latest -> latest.isAfter(seen))
                        .max(Comparator.naturalOrder())
                        .ifPresent(latest -> seen = latest)));
    }

    private Future<List<SopDefinition>> texts(List<DefinitionStore.Published> published) {
        Set<String> regions = sops.regions().stream().map(Region::id).collect(Collectors.toSet());
        List<Future<Optional<String>>> texts = published.stream()
                .filter(each -> regions.contains(each.region()))
                .filter(each -> !sops.holds(
                        each.region() + "/" + each.edition().sop(),
                        each.edition().version()))
                .map(each -> store.text(each.region(), each.edition()))
                .toList();
        return Future.all(texts)
                .compose(all -> vertx.executeBlocking(
                        () -> texts.stream()
                                .flatMap(text -> text.result().stream())
                                .flatMap(text -> DefinitionReader.definition(text).value().stream())
                                .toList(),
                        false));
    }

    private Future<Void> takeOver(List<SopDefinition> more) {
        return vertx.executeBlocking(() -> takenOver(more), false).mapEmpty();
    }

    /** One at a time: whoever comes second to the same versions waits until they are in force. */
    private synchronized List<SopDefinition> takenOver(List<SopDefinition> more) {
        List<SopDefinition> fresh = more.stream()
                .filter(definition -> !sops.holds(definition.reference(), definition.version()))
                .toList();
        if (!fresh.isEmpty()) {
            sops.add(fresh);
            changed.run();
            fresh.forEach(each -> LOG.info("{} version {} is in force", each.reference(), each.version()));
        }
        return fresh;
    }

    private Future<Reading<SopDefinition>> reading(String text) {
        return vertx.executeBlocking(() -> DefinitionReader.definition(text), false);
    }

    /** Returns the latest published definitions with the regions and calendars of the folder, as a folder's files. */
    private Future<Map<String, String>> published() {
        Map<String, String> library = new LinkedHashMap<>(files);
        library.keySet().removeIf(path -> !path.startsWith("calendars/") && !path.endsWith("/region.json"));
        List<Future<Map<String, String>>> loading = sops.regions().stream()
                .map(Region::id)
                .map(region -> store.latest(region)
                        .onSuccess(bodies ->
                                bodies.forEach((sop, body) -> library.put(DEFINITION.formatted(region, sop), body))))
                .toList();
        return Future.all(loading).map(all -> library);
    }
}

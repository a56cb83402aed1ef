package id.mutubaku.casework.definitions;

import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.library.DefinitionCheck;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.store.definitions.DefinitionStore;
import id.mutubaku.store.definitions.DefinitionStore.Edition;
import id.mutubaku.store.definitions.DefinitionStore.NewEdition;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks and publishes definitions while the server runs, and takes over what other nodes have published. */
public final class Publications {
    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

    private final Vertx vertx;
    private final DefinitionStore store;
    private final SopRepository sops;
    private final Function<String, Pictures> pictures;
    private final DefinitionCheck check;
    private volatile Instant seen = Instant.EPOCH;

    /**
     * Takes what is in force already.
     *
     * @param pictures that forms can show, by the id of their region
     */
    public Publications(Vertx vertx, DefinitionStore store, SopRepository sops, Function<String, Pictures> pictures) {
        this(vertx, store, sops, pictures, KnownPlugins.NONE);
    }

    private Publications(
            Vertx vertx,
            DefinitionStore store,
            SopRepository sops,
            Function<String, Pictures> pictures,
            KnownPlugins plugins) {
        this.vertx = vertx;
        this.store = store;
        this.sops = sops;
        this.pictures = pictures;
        this.check = new DefinitionCheck(new PublishedSops(sops, pictures, plugins));
    }

    /** Returns the same, which also checks what definitions name of plugins. */
    public Publications knowing(KnownPlugins plugins) {
        return new Publications(vertx, store, sops, pictures, plugins);
    }

    /** What came of publishing. */
    public sealed interface Outcome {}

    /**
     * The definition is in force.
     *
     * @param fresh false when the same text was published before
     */
    public record Published(int version, boolean fresh) implements Outcome {}

    /** Nothing was published, for these problems; warnings are among them. */
    public record Refused(List<Problem> problems) implements Outcome {}

    /** Returns what is wrong with a definition beside its region and what it calls. */
    public Future<List<Problem>> check(String text) {
        return vertx.executeBlocking(() -> check.check(text).problems(), false);
    }

    /** Publishes a definition as an SOP of a region: from then on it is the latest, on all nodes. */
    public Future<Outcome> publish(String region, String sop, String text) {
        return vertx.executeBlocking(() -> check.check(region, sop, text), false)
                .compose(reading -> store.of(region, sop).compose(editions -> publish(reading, editions, text)));
    }

    private Future<Outcome> publish(Reading<DefinitionVersion> reading, List<Edition> editions, String text) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        int version = reading.value().map(DefinitionVersion::version).orElse(0);
        if (editions.stream().anyMatch(each -> each.version() == version && each.hasText(text))) {
            return Future.succeededFuture(new Published(version, false));
        }
        editions.stream().mapToInt(Edition::version).max().stream()
                .filter(latest -> reading.value().isPresent() && version <= latest)
                .forEach(latest -> problems.add(notNewer(latest, version)));
        return reading.value()
                .filter(value -> problems.stream().noneMatch(each -> each.severity() == Severity.ERROR))
                .map(value -> store(value, text))
                .orElseGet(() -> Future.succeededFuture(new Refused(problems)));
    }

    private Future<Outcome> store(DefinitionVersion definition, String text) {
        String sop = definition.reference().substring(definition.region().length() + 1);
        return store.publish(
                        definition.region(), new NewEdition(sop, definition.version(), text, definition.pictures()))
                .compose(same -> same
                        ? refresh().map(done -> new Published(definition.version(), true))
                        : Future.succeededFuture(
                                new Refused(List.of(notNewer(definition.version(), definition.version())))));
    }

    private static Problem notNewer(int latest, int given) {
        return Problem.error("/version", "publish/version", String.valueOf(latest), String.valueOf(given));
    }

    /** Lists the versions of an SOP, oldest first. */
    public Future<List<Edition>> versions(String region, String sop) {
        return store.of(region, sop);
    }

    /** Takes over what was published since, here or by another node. */
    public Future<Void> refresh() {
        return store.since(seen).compose(editions -> {
            Map<String, List<Edition>> unheld = editions.stream()
                    .filter(edition -> sops.region(edition.region()).isPresent())
                    .filter(edition -> !sops.holds(edition.reference(), edition.version()))
                    .collect(Collectors.groupingBy(Edition::region));
            List<Future<List<String>>> texts = unheld.entrySet().stream()
                    .map(each -> store.texts(each.getKey(), each.getValue()))
                    .toList();
            return Future.all(texts)
                    .compose(all -> vertx.executeBlocking(
                            () -> takenOver(
                                    texts.stream()
                                            .flatMap(loaded -> loaded.result().stream())
                                            .toList(),
                                    editions),
                            false))
                    .onSuccess(done -> editions.stream()
                            .map(Edition::publishedAt)
                            .max(Comparator.naturalOrder())
                            .ifPresent(latest -> seen = latest))
                    .mapEmpty();
        });
    }

    /** One at a time: whoever comes second to the same versions waits until they are in force. */
    private synchronized int takenOver(List<String> texts, List<Edition> editions) {
        List<DefinitionVersion> fresh =
                PicturesInForce.showing(
                                texts.stream().flatMap(Publisher::readable).toList(), editions)
                        .stream()
                        .filter(each -> !sops.holds(each.reference(), each.version()))
                        .toList();
        if (!fresh.isEmpty()) {
            sops.add(fresh);
            fresh.forEach(each -> LOG.info("{} version {} is in force", each.reference(), each.version()));
        }
        return fresh.size();
    }
}

package id.mutubaku.server.definitions;

import id.mutubaku.api.definition.Region;
import id.mutubaku.api.definition.SopDefinition;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.definition.DefinitionReader;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.lint.SopLibrary;
import id.mutubaku.engine.time.OfficeDueDates;
import id.mutubaku.engine.time.WorkingTime;
import id.mutubaku.server.store.DefinitionStore;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the definitions of a folder, and brings back every version that was ever published. */
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final DefinitionStore store;

    public Publisher(DefinitionStore store) {
        this.store = store;
    }

    /**
     * Publishes what is sound in a folder.
     *
     * <p>A version that was published before with another text stays as it was: cases run on it. The log says that the
     * definition needs a new version number.
     *
     * @param files texts by path, as {@link DefinitionFolder} reads them
     */
    public Future<SopRepository> publish(Map<String, String> files) {
        SopLibrary library = SopLibrary.read(files);
        Future<Void> published = Future.succeededFuture();
        for (SopDefinition definition : library.definitions()) {
            String body = files.getOrDefault(definition.reference() + ".json", "");
            published = published.compose(before -> publish(definition, body));
        }
        return published.compose(done -> load(library));
    }

    private Future<Void> publish(SopDefinition definition, String body) {
        return store.publish(definition.region(), definition.id(), definition.version(), body)
                .map(same -> {
                    if (!same) {
                        LOG.warn(
                                "{} version {} was published before with another text, which stays in force."
                                        + " Raise its version to publish the change.",
                                definition.reference(),
                                definition.version());
                    }
                    return null;
                });
    }

    private Future<SopRepository> load(SopLibrary library) {
        Future<List<SopDefinition>> all = Future.succeededFuture(List.of());
        for (Region region : library.regions()) {
            all = all.compose(before -> store.all(region.id()).map(bodies -> with(before, bodies)));
        }
        return all.map(definitions -> repository(library, definitions));
    }

    private static List<SopDefinition> with(List<SopDefinition> before, List<String> bodies) {
        List<SopDefinition> all = new ArrayList<>(before);
        bodies.forEach(body -> DefinitionReader.definition(body).value().ifPresent(all::add));
        return all;
    }

    /** Links definitions, with due dates by the calendar of each region. */
    public static SopRepository repository(SopLibrary library, List<SopDefinition> definitions) {
        return new SopRepository(library.regions(), definitions, region -> {
            WorkCalendar calendar = Optional.ofNullable(library.calendars().get(region.calendar()))
                    .orElseThrow(() -> new IllegalStateException("No calendar " + region.calendar()));
            return new OfficeDueDates(new WorkingTime(calendar, region.timeZone()));
        });
    }
}

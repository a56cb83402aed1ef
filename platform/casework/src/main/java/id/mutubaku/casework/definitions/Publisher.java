package id.mutubaku.casework.definitions;

import id.mutubaku.casework.upkeep.CalendarVersions;
import id.mutubaku.engine.definition.DefinitionReader;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.lint.SopLibrary;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.store.CalendarStore;
import id.mutubaku.store.DefinitionStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the definitions of a folder, and brings back every version that was ever published. */
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final DefinitionStore store;
    private final CalendarStore calendars;

    public Publisher(DefinitionStore store, CalendarStore calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    /**
     * Publishes what is sound in a folder. Blocks: call it from a plain thread.
     *
     * <p>A version that was published before with another text stays as it was: cases run on it. The log says that the
     * definition needs a new version number.
     *
     * @param files texts by path, as {@link DefinitionFolder} reads them
     */
    public SopRepository publish(Map<String, String> files) {
        SopLibrary library = SopLibrary.read(files);
        library.problems().forEach(Publisher::logErrors);
        for (SopDefinition definition : library.definitions()) {
            publish(definition, files.getOrDefault(definition.reference() + ".json", ""));
        }
        CalendarVersions.keep(calendars, library, files).await();
        List<SopDefinition> all = new ArrayList<>();
        for (Region region : library.regions()) {
            for (String body : store.all(region.id()).await()) {
                DefinitionReader.definition(body).value().ifPresent(all::add);
            }
        }
        return repository(library, all);
    }

    private void publish(SopDefinition definition, String body) {
        boolean same = store.publish(definition.region(), definition.id(), definition.version(), body)
                .await();
        if (!same) {
            LOG.warn(
                    "{} version {} was published before with another text, which stays in force."
                            + " Raise its version to publish the change.",
                    definition.reference(),
                    definition.version());
        }
    }

    private static void logErrors(String path, List<Problem> problems) {
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> LOG.warn(
                        "{}#{}: {}: {}", path, problem.pointer(), problem.rule(), problem.sentence(Language.ID)));
    }

    /** Links definitions, with due dates by the calendar of each region. */
    public static SopRepository repository(SopLibrary library, List<SopDefinition> definitions) {
        return new SopRepository(library.regions(), definitions, library::officeTimeOf);
    }
}

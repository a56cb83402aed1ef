package id.mutubaku.ui;

import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.engine.time.WorkingTime;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the definitions of this repository. */
public final class Shipped {
    private static final Path FOLDER = Path.of("..", "sop-definitions");
    private static final List<String> ELSEWHERE = List.of("schema", "target", "src");

    private Shipped() {}

    /** A form with the name to tell it by. */
    public record Form(String name, FormSchema form) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Returns the text of every file, by its path in the folder. */
    public static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Path inside = FOLDER.relativize(file);
                if (!ELSEWHERE.contains(inside.getName(0).toString())) {
                    texts.put(inside.toString().replace('\\', '/'), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Returns the four regions with all that they publish. */
    public static SopRepository repository() {
        return repository(texts());
    }

    /** Returns the same with the calendars by which the offices reckon. */
    public static SopRepository repositoryWithCalendars() {
        SopLibrary library = SopLibrary.read(texts());
        return new SopRepository(library.regions(), library.definitions(), library::officeTimeOf);
    }

    /** Returns what files publish. */
    public static SopRepository repository(Map<String, String> texts) {
        SopLibrary library = SopLibrary.read(texts);
        return repository(library.regions(), library.definitions());
    }

    /** Returns a repository whose due dates nobody asks for. */
    public static SopRepository repository(List<Region> regions, List<DefinitionVersion> definitions) {
        WorkCalendar unknown = new WorkCalendar("uji", "Uji", 1, List.of(), List.of());
        return new SopRepository(
                regions, definitions, region -> new CalendarTime(new WorkingTime(unknown, region.timeZone())));
    }

    /** Returns a definition by its reference. */
    public static SopDefinition definition(String reference) {
        return repository().latest(reference).orElseThrow().definition();
    }

    /** Returns a form of a definition. */
    public static FormSchema form(String reference, String id) {
        return repository().latest(reference).orElseThrow().form(id).orElseThrow();
    }

    /** Lists the forms of all definitions. */
    public static List<Form> forms() {
        SopRepository repository = repository();
        return repository.regions().stream()
                .flatMap(region -> repository.latestOf(region.id()).stream())
                .flatMap(sop -> sop.definition().forms().keySet().stream()
                        .sorted()
                        .map(id -> new Form(
                                sop.definition().reference() + "#" + id,
                                sop.form(id).orElseThrow())))
                .toList();
    }
}

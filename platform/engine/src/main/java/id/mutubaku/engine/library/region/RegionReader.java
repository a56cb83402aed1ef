package id.mutubaku.engine.library.region;

import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.problem.AcceptedProblems;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.ProblemOrder;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Accepted;
import id.mutubaku.model.definition.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A reading of the calendars and regions of a folder of definitions. */
final class RegionReader {
    private final SourceFiles files;

    RegionReader(SourceFiles files) {
        this.files = files;
    }

    RegionLibrary read() {
        CalendarFiles calendars = new CalendarFiles(texts());
        Map<String, List<Problem>> problems = new TreeMap<>(calendars.problems());
        List<Region> sound = new ArrayList<>();
        RegionRules rules = new RegionRules(calendars.calendars(), calendars.holidays());
        for (LibraryFile file : LibraryFile.of(files.paths(), LibraryFile.Kind.REGION)) {
            Reading<Region> reading = region(file, rules);
            problems.put(file.path(), reading.problems());
            Optional.of(reading).filter(Reading::usable).flatMap(Reading::value).ifPresent(sound::add);
        }
        return new RegionLibrary(sound, calendars.calendars(), calendars.holidays(), problems);
    }

    private Map<LibraryFile, String> texts() {
        Map<LibraryFile, String> texts = new LinkedHashMap<>();
        LibraryFile.of(files.paths(), LibraryFile.Kind.CALENDAR)
                .forEach(file -> texts.put(file, files.text(file.path())));
        return texts;
    }

    private Reading<Region> region(LibraryFile file, RegionRules rules) {
        Reading<Region> reading = DefinitionReader.region(files.text(file.path()));
        List<Problem> problems = new ArrayList<>(reading.problems());
        List<Accepted> accepted = reading.value().map(Region::accepted).orElse(List.of());
        reading.value().ifPresent(region -> {
            if (!region.id().equals(file.folder())) {
                problems.add(new Problem("/id", "file/folder", Severity.ERROR, List.of(file.folder(), region.id())));
            }
            problems.addAll(rules.problems(region));
        });
        return new Reading<>(
                reading.value(),
                AcceptedProblems.without(problems, accepted).stream()
                        .sorted(ProblemOrder.BY_POINTER)
                        .toList());
    }
}

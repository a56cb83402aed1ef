package id.mutubaku.engine.library.region;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.calendar.file.CalendarProblem;
import id.mutubaku.engine.calendar.file.CalendarReader;
import id.mutubaku.engine.calendar.file.CalendarReading;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calendars of a folder, read in order: first the lists of holidays, then the offices that name them. */
final class CalendarFiles {
    private final Map<String, HolidayList> holidays = new TreeMap<>();
    private final Map<String, WorkCalendar> calendars = new TreeMap<>();
    private final Map<String, List<Problem>> problems = new LinkedHashMap<>();

    CalendarFiles(Map<LibraryFile, String> files) {
        Map<LibraryFile, JsonNode> trees = new LinkedHashMap<>();
        files.forEach((file, text) -> {
            Reading<JsonNode> reading = DefinitionReader.calendar(text);
            problems.put(file.path(), new ArrayList<>(reading.problems()));
            reading.value().ifPresent(tree -> trees.put(file, tree));
        });
        trees.forEach((file, tree) -> {
            if (CalendarReader.isHolidays(tree)) {
                noted(file, tree, CalendarReader.holidays(tree)).forEach(list -> holidays.put(list.id(), list));
            }
        });
        trees.forEach((file, tree) -> {
            if (!CalendarReader.isHolidays(tree)) {
                noted(file, tree, CalendarReader.office(tree, holidays.values()))
                        .forEach(calendar -> calendars.put(calendar.id(), calendar));
            }
        });
    }

    /** Returns the lists of holidays without an error, by id. */
    Map<String, HolidayList> holidays() {
        return holidays;
    }

    /** Returns the offices without an error, by id. */
    Map<String, WorkCalendar> calendars() {
        return calendars;
    }

    /** Returns the problems of every file, by path. */
    Map<String, List<Problem>> problems() {
        return problems;
    }

    private <T> List<T> noted(LibraryFile file, JsonNode tree, CalendarReading<T> reading) {
        List<Problem> found = new ArrayList<>();
        for (CalendarProblem problem : reading.problems()) {
            found.add(Problem.error(
                    problem.pointer(), problem.code(), problem.args().toArray(String[]::new)));
        }
        String id = tree.path("id").asText();
        if (!id.equals(file.name())) {
            found.add(Problem.error("/id", "file/id", file.name(), id));
        }
        problems.computeIfAbsent(file.path(), path -> new ArrayList<>()).addAll(found);
        return found.isEmpty() ? reading.value().stream().toList() : List.of();
    }
}

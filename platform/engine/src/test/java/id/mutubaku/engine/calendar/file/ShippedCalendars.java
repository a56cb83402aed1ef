package id.mutubaku.engine.calendar.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.WorkCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the calendars that are shipped, for tests that compute with them. */
public final class ShippedCalendars {

    private static final Path FOLDER = Path.of("..", "..", "sop-definitions", "calendars");

    private ShippedCalendars() {}

    static JsonNode file(String id) {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(id + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HolidayList nasional() {
        return CalendarReader.holidays(file("nasional")).value().orElseThrow();
    }

    public static WorkCalendar office(String id) {
        return CalendarReader.office(file(id), List.of(nasional())).value().orElseThrow();
    }
}

package id.mutubaku.casework.upkeep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.SopLibrary;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.CalendarStore;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps every calendar by which due dates were ever reckoned, as the files that it was read from: when a calendar
 * changes, the time that was left is measured by the one before.
 */
public final class CalendarVersions {
    private static final TypeReference<LinkedHashMap<String, String>> FILES = new TypeReference<>() {};

    private CalendarVersions() {}

    /** Keeps the calendars of all regions of a folder of definitions; those known already stay. */
    public static Future<Void> keep(CalendarStore store, SopLibrary library, Map<String, String> files) {
        Future<Void> kept = Future.succeededFuture();
        for (Region region : library.regions()) {
            String identity = library.calendarOf(region).identity();
            String body = JsonMapping.tree(filesOf(region, files)).toString();
            kept = kept.compose(before -> store.keep(region.id(), identity, body));
        }
        return kept;
    }

    private static Map<String, String> filesOf(Region region, Map<String, String> files) {
        Map<String, String> mine = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith("calendars/") || path.equals(region.id() + "/region.json")) {
                mine.put(path, text);
            }
        });
        return mine;
    }

    /** Returns the office times of a region by the identity of their calendars. */
    static Map<String, OfficeTime> read(List<String> bodies) {
        Map<String, OfficeTime> offices = new HashMap<>();
        for (String body : bodies) {
            SopLibrary library = SopLibrary.read(files(body));
            for (Region region : library.regions()) {
                OfficeTime office = library.officeTimeOf(region);
                offices.put(office.calendar(), office);
            }
        }
        return offices;
    }

    private static Map<String, String> files(String body) {
        try {
            return JsonMapping.MAPPER.readValue(body, FILES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored calendar cannot be read", damaged);
        }
    }
}

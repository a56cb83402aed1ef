package id.mutubaku.casework.upkeep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.RegionLibrary;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.definitions.CalendarStore;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendars by which due dates were ever reckoned, kept as the files that they were read from: when a calendar
 * changes, the time that was left is measured by the one before.
 */
final class CalendarVersions {
    private static final TypeReference<LinkedHashMap<String, String>> FILES = new TypeReference<>() {};

    private final CalendarStore store;

    CalendarVersions(CalendarStore store) {
        this.store = store;
    }

    /** Reads the working times of a region, by the identity of their calendars. */
    Future<Map<String, OfficeTime>> of(String region) {
        return store.all(region).map(CalendarVersions::read);
    }

    private static Map<String, OfficeTime> read(List<String> bodies) {
        Map<String, OfficeTime> times = new HashMap<>();
        for (String body : bodies) {
            RegionLibrary library = RegionLibrary.read(SourceFiles.of(files(body)));
            for (Region region : library.regions()) {
                OfficeTime time = library.officeTimeOf(region);
                times.put(time.calendar(), time);
            }
        }
        return times;
    }

    private static Map<String, String> files(String body) {
        try {
            return JsonMapping.MAPPER.readValue(body, FILES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored calendar cannot be read", damaged);
        }
    }
}

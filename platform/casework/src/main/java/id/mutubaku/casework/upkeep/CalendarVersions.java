package id.mutubaku.casework.upkeep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.RegionLibrary;
import id.mutubaku.model.definition.Region;
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

    private CalendarVersions() {}

    /** Returns the office times of a region by the identity of their calendars. */
    static Map<String, OfficeTime> read(List<String> bodies) {
        Map<String, OfficeTime> offices = new HashMap<>();
        for (String body : bodies) {
            RegionLibrary library = RegionLibrary.read(SourceFiles.of(files(body)));
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

package id.mutubaku.engine.calendar.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.mutubaku.engine.calendar.Holiday;
import id.mutubaku.engine.calendar.HolidayYear;
import id.mutubaku.engine.calendar.Interval;
import id.mutubaku.engine.calendar.Source;
import id.mutubaku.engine.calendar.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedCalendarsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nasional", "kantor-5-hari", "kantor-6-hari"})
    void file_isOfItsSchema(String id) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaJson());

        assertEquals(List.of(), schema.validate(ShippedCalendars.file(id)));
        assertEquals(id, ShippedCalendars.file(id).path("id").asText());
    }

    @Test
    void schema_describesEveryProperty() throws IOException {
        schemaJson().findValues("properties").stream()
                .flatMap(JsonNode::propertyStream)
                .filter(property -> !isCondition(property.getValue()))
                .forEach(property -> {
                    assertTrue(property.getValue().has("title"), property.getKey());
                    assertTrue(property.getValue().has("description"), property.getKey());
                });
    }

    private static boolean isCondition(JsonNode schema) {
        return schema.size() == 1 && schema.has("const");
    }

    private static JsonNode schemaJson() throws IOException {
        try (InputStream in =
                ShippedCalendarsTest.class.getResourceAsStream("/id/mutubaku/model/schema/calendar.schema.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025, 17, 11, 2", "2026, 17, 8, 1", "2027, 18, 8, 1"})
    void nasional_hasAsManyDaysAsTheDecree(int number, long national, long jointLeave, int version) {
        HolidayYear year = ShippedCalendars.nasional().years().stream()
                .filter(one -> one.year() == number)
                .findFirst()
                .orElseThrow();

        assertEquals(national, count(year, Holiday.Kind.NATIONAL));
        assertEquals(jointLeave, count(year, Holiday.Kind.JOINT_LEAVE));
        assertEquals(version, year.version());
        assertTrue(year.source().decidedOn().isPresent());
    }

    private static long count(HolidayYear year, Holiday.Kind kind) {
        return year.holidays().stream().filter(day -> day.kind() == kind).count();
    }

    @Test
    void ramadan_endsTheDayBeforeIdulFitriAndSaysWhenItIsExpected() {
        for (HolidayYear year : ShippedCalendars.nasional().years()) {
            LocalDate idulFitri = year.holidays().stream()
                    .filter(day -> day.name().equals("Hari Raya Idul Fitri"))
                    .map(Holiday::date)
                    .findFirst()
                    .orElseThrow();
            assertEquals(idulFitri.minusDays(1), year.ramadan().get(0).until());
            assertEquals(
                    year.year() == 2027 ? Source.Kind.INFERRED : Source.Kind.TEXT,
                    year.ramadan().get(0).source().kind());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kantor-5-hari, 2025-02-03, 2250", "kantor-5-hari, 2026-02-23, 1950",
        "kantor-6-hari, 2025-02-03, 2250", "kantor-6-hari, 2026-02-23, 1950"
    })
    void week_hasTheMinutesOfThePresidentialRegulation(String id, LocalDate monday, long minutes) {
        WorkCalendar calendar = ShippedCalendars.office(id);

        long sum = Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .flatMap(day -> calendar.openOn(day).stream())
                .mapToLong(ShippedCalendarsTest::minutes)
                .sum();

        assertEquals(minutes, sum);
    }

    private static long minutes(Interval interval) {
        return Duration.between(interval.from(), interval.until()).toMinutes();
    }
}

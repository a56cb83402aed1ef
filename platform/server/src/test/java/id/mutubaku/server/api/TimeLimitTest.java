package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Due dates by the clock and by dates, and the promise for a whole service, as programs see them. */
final class TimeLimitTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Map<String, Object> FILLED = Map.of("nama", "Karang Taruna", "acara", "2027-06-10");

    @Test
    void caseIsPromised_andEachStepIsDue_asItsLimitCounts() {
        JsonNode opened = SampleSop.TENGGAT.published(SampleCases.nobody()).opened(SampleCases.nobody(), FILLED);
        Instant begun = instant(opened.at("/open/0/openedAt"));
        LocalDate promised = instant(opened.path("promised")).atZone(WIB).toLocalDate();

        assertTrue(!promised.isBefore(begun.atZone(WIB).toLocalDate().plusDays(14)), opened::toString);
        assertEquals(begun.plus(Duration.ofDays(2)), instant(opened.at("/open/0/due")));

        JsonNode asked = done(opened, "kasi", "periksa");
        assertEquals(
                LocalDate.of(2027, 6, 10),
                instant(asked.at("/open/0/due")).atZone(WIB).toLocalDate());
        assertEquals(opened.path("promised"), asked.path("promised"));

        LocalDate fifth = instant(done(opened, "kabid", "izinkan").at("/open/0/due"))
                .atZone(WIB)
                .toLocalDate();
        assertTrue(!fifth.isBefore(begun.atZone(WIB).toLocalDate()), fifth::toString);
        assertTrue(fifth.isBefore(begun.atZone(WIB).toLocalDate().plusDays(62)), fifth::toString);
    }

    @Test
    void definitionWhoseStepsBreakItsPromise_isWarnedOf_andOneWithTwoDatesIsRefused() {
        JsonNode definition = SampleSop.TENGGAT.definition();
        ((ObjectNode) definition.at("/service/time")).put("max", "PT1H");
        ((ObjectNode) definition.at("/service/time")).put("raw", "1 jam");

        List<String> warned = checked(definition);
        assertTrue(warned.contains("/service/time: L52/broken"), warned::toString);

        ((ObjectNode) definition.at("/steps/2/time/by")).put("dayOfMonth", 5);
        List<String> refused = checked(definition);
        assertTrue(refused.contains("/steps/2/time/by: sop/by-one"), refused::toString);
    }

    private static List<String> checked(JsonNode definition) {
        return SampleCases.nobody()
                .as("admin")
                .post("/api/v1/definitions/check")
                .json(definition)
                .send()
                .problems();
    }

    private static JsonNode done(JsonNode opened, String actor, String step) {
        return SampleCases.as(actor)
                .post(SampleCases.CASES + "/" + opened.path("number").asText() + "/steps/" + step + "/complete")
                .json(Map.of())
                .send()
                .expect(200)
                .json();
    }

    private static Instant instant(JsonNode time) {
        return Instant.parse(time.asText());
    }
}

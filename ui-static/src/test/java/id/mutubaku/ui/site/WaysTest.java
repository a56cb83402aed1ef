package id.mutubaku.ui.site;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.estimate.TimeSum;
import id.mutubaku.engine.estimate.Ways;
import id.mutubaku.engine.time.standard.WorkSpan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaysTest {
    private final TimeWords words = new TimeWords(Definitions.MESSAGES, "id");

    private static TimeSum span(String min, String max) {
        return TimeSum.of(
                Optional.of(min).filter(text -> !text.isEmpty()).map(WorkSpan::parse),
                Optional.of(max).filter(text -> !text.isEmpty()).map(WorkSpan::parse));
    }

    @Test
    void times_areSaidUnitByUnitWherePossible() {
        assertEquals("15–30 menit", words.range(span("PT15M", "PT30M")));
        assertEquals("1 jam", words.range(span("PT60M", "PT60M")));
        assertEquals("1 jam 30 menit", words.range(span("PT90M", "PT90M")));
        assertEquals("30 menit–3 jam", words.range(span("PT30M", "PT3H")));
        assertEquals("30 menit sampai 1 hari kerja", words.range(span("PT30M", "P1D")));
        assertEquals("paling lama 3 hari kerja", words.range(span("", "P3D")));
        assertEquals("paling sedikit 2 jam", words.range(span("PT2H", "")));
        assertEquals("", words.longest(span("PT2H", "")));
        assertEquals("langkah tanpa batas waktu", words.range(TimeSum.UNTIMED));
        assertEquals("48 jam (siang dan malam)", words.range(span("PCT48H", "PCT48H")));
        assertEquals(
                "2 hari kerja, ditambah langkah tanpa batas waktu",
                words.range(span("P2D", "P2D").plus(TimeSum.DATED)));
        assertEquals(
                "about 1 month 4–6 working days",
                new TimeWords(Definitions.MESSAGES, "en")
                        .range(span("P1M", "P1M").plus(span("P4D", "P6D")).plus(span("PT15M", "PT30M"))));
    }

    @Test
    void whatRunsAtOnce_hasPassedWhenTheLastHas() {
        TimeSum together =
                TimeSum.together(List.of(span("P1D", "P5D"), span("P2D", "P3D"), TimeSum.UNTIMED, TimeSum.WAIT));

        assertEquals("2–5 hari kerja, ditambah waktu tunggu", words.range(together));
        assertEquals("waktu tunggu", words.range(TimeSum.WAIT.plus(TimeSum.WAIT)));
        assertEquals(
                "paling sedikit 2 hari kerja",
                words.range(TimeSum.together(List.of(span("P2D", ""), span("P1D", "P1D")))));
    }

    @Test
    void manyDecisions_becomeFewWays() throws IOException {
        String branches = IntStream.range(0, 40)
                .mapToObj(step -> """
                        {"id": "s%1$d", "activity": "Memeriksa %1$d", "actors": [{"actor": "opd"}],
                         "time": {"raw": "1 hari", "min": "P1D", "max": "P1D"},
                         "branches": [{"id": "a", "label": "Ya", "to": "%2$s"}, {"id": "b", "label": "Tidak", "to": "%3$s"},
                                      {"id": "c", "label": "Ulang", "to": "s0"}]}
                        """.formatted(
                        step, step < 39 ? "s" + (step + 1) : "selesai", step < 38 ? "s" + (step + 2) : "selesai"))
                .collect(joining(","));
        ObjectMapper json = new ObjectMapper();
        Map<String, String> files = Definitions.files();
        String path = "tarakan/konsultasi-aplikasi.json";
        ObjectNode sop = (ObjectNode) json.readTree(files.get(path));
        sop.set("steps", json.readTree("[" + branches + "]"));
        sop.putObject("forms");
        sop.remove("summary");
        sop.remove("applicantName");
        sop.remove("applicantEmail");
        files.put(path, sop.toString());

        List<Ways.Way> ways = Ways.of(Definitions.repository(files)
                .latest("tarakan/konsultasi-aplikasi")
                .orElseThrow());

        assertTrue(ways.size() <= 6, () -> ways.toString());
        assertEquals(
                "20–40 hari kerja",
                words.range(TimeSum.across(ways.stream().map(Ways.Way::time).toList())));
    }
}

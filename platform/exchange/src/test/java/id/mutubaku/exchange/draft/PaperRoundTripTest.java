package id.mutubaku.exchange.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.paper.Manner;
import id.mutubaku.exchange.paper.Manner.Strokes;
import id.mutubaku.exchange.paper.PaperStep;
import id.mutubaku.exchange.paper.SopPaper;
import id.mutubaku.exchange.pdf.PdfReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is drawn on paper is read back, however it was drawn. */
final class PaperRoundTripTest {
    private static final List<String> ACTORS = List.of("Kepala Dinas", "Kabid Aplikasi", "Staf", "Pemohon");
    private static final List<String> ACTIVITIES = List.of(
            "Menerima surat permohonan",
            "Memeriksa kelengkapan\nberkas permohonan",
            "Menyusun konsep surat",
            "Menandatangani surat",
            "Mengirim surat kepada\npemohon (asli)",
            "Mencatat dalam buku agenda");
    private static final List<String> TIMES = List.of("15 menit", "1 hari kerja", "2 - 3 jam", "1 minggu");

    /**
     * A generated SOP.
     *
     * @param actors how many columns of actors it has
     * @param steps its rows
     */
    record Sop(int actors, List<PaperStep> steps) {}

    @Provide
    Arbitrary<Manner> manners() {
        return Combinators.combine(
                        Arbitraries.of(Strokes.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 90, 270))
                .as(Manner::new);
    }

    @Provide
    Arbitrary<Sop> sops() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(actors ->
                        steps(actors).list().ofMinSize(2).ofMaxSize(14).map(steps -> new Sop(actors, linked(steps))));
    }

    private static Arbitrary<PaperStep> steps(int actors) {
        return Combinators.combine(
                        Arbitraries.of(ACTIVITIES),
                        Arbitraries.integers().between(0, actors - 1),
                        Arbitraries.of(TIMES),
                        Arbitraries.of(true, false, false, false))
                .as((activity, actor, time, decision) -> new PaperStep(
                        activity,
                        actor,
                        "Berkas " + actor,
                        time,
                        "Hasil " + actor,
                        decision ? Optional.of(0) : Optional.empty()));
    }

    /** Gives decisions a target on their own page, one loop a page, and takes them from the first and last row. */
    private static List<PaperStep> linked(List<PaperStep> steps) {
        List<PaperStep> linked = new ArrayList<>();
        for (int row = 0; row < steps.size(); row++) {
            PaperStep step = steps.get(row);
            int firstOfPage = row / 9 * 9;
            boolean other = linked.subList(firstOfPage, row).stream()
                    .anyMatch(known -> known.backTo().isPresent());
            boolean possible = row > firstOfPage && row < steps.size() - 1 && row % 9 < 8 && !other;
            Optional<Integer> back = step.backTo().isPresent() && possible ? Optional.of(row - 1) : Optional.empty();
            linked.add(new PaperStep(step.activity(), step.actor(), step.requires(), step.time(), step.output(), back));
        }
        return linked;
    }

    @Property(tries = 40)
    void drawnSop_isReadBack(@ForAll("manners") Manner manner, @ForAll("sops") Sop sop) {
        byte[] file = SopPaper.draw(manner, "Pelayanan Contoh", ACTORS.subList(0, sop.actors()), sop.steps());

        Draft draft = DraftMaker.make(new PdfReader(ReadingLimits.USUAL).read(file), "contoh");
        JsonNode definition = draft.definition();

        assertEquals("Pelayanan Contoh", definition.path("title").asText());
        assertEquals(2, definition.path("document").path("legalBasis").size());
        assertEquals(ACTORS.subList(0, sop.actors()), names(definition.path("actors")));
        assertEquals(ReadSteps.expected(sop.steps()), ReadSteps.of(definition));
        assertEquals(
                List.of(),
                draft.report().open().stream().map(problem -> problem.rule()).toList());
    }

    private static List<String> names(JsonNode actors) {
        List<String> names = new ArrayList<>();
        actors.forEach(actor -> names.add(actor.path("name").asText()));
        return names;
    }
}

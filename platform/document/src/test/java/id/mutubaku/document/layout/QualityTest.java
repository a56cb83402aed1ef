package id.mutubaku.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.flow.View;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds drawings to how well they read now: few crossings, and few bends beyond those that none can do without. */
final class QualityTest {
    private static Quality quality(SopDefinition definition) {
        Drawing drawing = new SopLayout(definition, Map.of(), Map.of()).on(Paper.A4, View.RUNNING);
        return Quality.of(drawing);
    }

    @Test
    void shippedSops_haveHardlyACrossing() {
        Map<String, Integer> crossings = ShippedSops.all().stream()
                .collect(Collectors.toMap(
                        SopDefinition::id, definition -> quality(definition).crossings()));

        assertEquals(
                Map.of(
                        "integrasi-sistem", 2,
                        "pembangunan-aplikasi", 0,
                        "pengembangan-aplikasi", 1,
                        "permohonan-pembuatan-aplikasi", 0,
                        "konsultasi-aplikasi", 0),
                crossings);
    }

    @Test
    void randomSops_crossSeldom_andBendLittle() {
        Quality all = IntStream.range(0, 10)
                .mapToObj(seed -> quality(RandomSops.definition(new Random(seed), 6, 30)))
                .reduce(Quality.NONE, Quality::and);

        assertTrue(all.crossings() * 15 < all.edges(), all.toString());
        assertTrue(all.bends() < all.edges() * 11 / 10, all.toString());
        assertTrue(all.bends() < all.leastBends() * 9 / 5, all.toString());
    }
}

package id.mutubaku.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.flow.Flow;
import id.mutubaku.document.flow.View;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Lays random SOPs out, and looks for whatever makes a drawing wrong. */
final class RandomLayoutTest {
    private static final Map<String, String> TITLES = Map.of("contoh/lain", "Penyusunan Laporan Lain");

    @Property(tries = 40)
    void anySop_isDrawnWhole(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 14) int actors,
            @ForAll @IntRange(min = 3, max = 100) int steps,
            @ForAll Paper paper) {
        SopDefinition definition = RandomSops.definition(new Random(seed), actors, steps);

        Drawing drawing = new SopLayout(definition, Map.of(), TITLES).on(paper, View.RUNNING);

        assertEquals(List.of(), LayoutChecker.problems(drawing, Flow.of(definition, View.RUNNING)));
    }
}

package id.mutubaku.benchmarks.documents;

import id.mutubaku.document.flow.View;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.layout.SopLayout;
import id.mutubaku.document.pdf.SopPdf;
import id.mutubaku.document.svg.SvgDrawing;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.SopDefinition;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** Measures how long the official drawing takes, from the definition to SVG and to PDF: the first time, and when warm. */
public final class DrawingBenchmark {
    private static final PrintStream OUT = System.out;
    private static final int WARMING = 60;
    private static final int ROUNDS = 40;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private DrawingBenchmark() {}

    /** Prints two lines for each size. */
    public static void main(String[] arguments) {
        for (SampleSop size : List.of(new SampleSop(18, 5), new SampleSop(60, 12), new SampleSop(100, 14))) {
            SopDefinition sop = size.definition();
            measure(size, "SVG", () -> svg(sop));
            measure(size, "PDF", () -> pdf(sop));
        }
    }

    private static int svg(SopDefinition sop) {
        return new SvgDrawing(new SopLayout(sop, Map.of(), Map.of()).on(Paper.A4, View.PRINTED), sop, Language.ID)
                .pages().stream().mapToInt(String::length).sum();
    }

    private static int pdf(SopDefinition sop) {
        return SopPdf.of(sop, Map.of(), Map.of(), Paper.A4, View.PRINTED).write(Language.ID).length;
    }

    private static void measure(SampleSop size, String kind, IntSupplier work) {
        long first = nanos(work);
        for (int times = 0; times < WARMING; times++) {
            nanos(work);
        }
        long[] rounds = new long[ROUNDS];
        Arrays.setAll(rounds, round -> nanos(work));
        Arrays.sort(rounds);
        OUT.printf(
                "%d steps, %d actors to %s: %.1f ms at first, %.1f ms warm, %,d bytes%n",
                size.steps(),
                size.actors(),
                kind,
                first / NANOS_PER_MILLI,
                rounds[ROUNDS / 2] / NANOS_PER_MILLI,
                work.getAsInt());
    }

    private static long nanos(IntSupplier work) {
        long begun = System.nanoTime();
        if (work.getAsInt() == 0) {
            throw new IllegalStateException("Expected a document, but nothing was written.");
        }
        return System.nanoTime() - begun;
    }
}

package id.mutubaku.exchange.pdf;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words of a page, from its characters in the order in which they were painted. */
final class WordBuilder {
    private static final double WIDEST_GAP = 0.17;
    private static final double DEEPEST_OVERLAP = 0.3;
    private static final double LINE = 0.25;
    private static final int LOOK_BACK = 400;

    private final List<List<Glyph>> runs = new ArrayList<>();
    private List<Glyph> run = new ArrayList<>();

    void add(Glyph glyph) {
        if (glyph.isBlank()) {
            endRun();
            return;
        }
        if (!run.isEmpty() && !follows(run.get(run.size() - 1), glyph)) {
            endRun();
        }
        run.add(glyph);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            runs.add(run);
            run = new ArrayList<>();
        }
    }

    private static boolean follows(Glyph before, Glyph after) {
        double size = Math.max(before.size(), after.size());
        double gap = after.from() - before.to();
        return before.turns() == after.turns()
                && Math.abs(before.base() - after.base()) <= LINE * size
                && gap <= WIDEST_GAP * size
                && gap >= -DEEPEST_OVERLAP * size;
    }

    /** Returns the words: runs that touch are one, and what was painted twice at a place counts once. */
    List<Word> words() {
        endRun();
        runs.sort(Comparator.comparingInt((List<Glyph> glyphs) -> glyphs.get(0).turns())
                .thenComparingDouble(glyphs -> glyphs.get(0).from()));
        List<List<Glyph>> joined = new ArrayList<>();
        for (List<Glyph> next : runs) {
            Optional<List<Glyph>> before = before(next, joined);
            if (before.isPresent()) {
                before.get().addAll(next);
            } else if (!isRepeated(next, joined)) {
                joined.add(new ArrayList<>(next));
            }
        }
        return joined.stream().map(WordBuilder::word).toList();
    }

    private static Optional<List<Glyph>> before(List<Glyph> next, List<List<Glyph>> joined) {
        for (int index = joined.size() - 1; index >= Math.max(0, joined.size() - LOOK_BACK); index--) {
            List<Glyph> candidate = joined.get(index);
            if (follows(candidate.get(candidate.size() - 1), next.get(0)) && !same(candidate, next)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean isRepeated(List<Glyph> next, List<List<Glyph>> joined) {
        return joined.subList(Math.max(0, joined.size() - LOOK_BACK), joined.size()).stream()
                .anyMatch(known -> same(known, next));
    }

    private static boolean same(List<Glyph> first, List<Glyph> second) {
        return first.get(0).turns() == second.get(0).turns()
                && box(first).near(box(second), 0.2 * first.get(0).size())
                && text(first).equals(text(second));
    }

    private static Word word(List<Glyph> glyphs) {
        return new Word(
                Normalizer.normalize(text(glyphs), Normalizer.Form.NFKC),
                box(glyphs),
                glyphs.get(0).turns());
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static Box box(List<Glyph> glyphs) {
        return Box.union(glyphs.stream().map(Glyph::box).toList());
    }
}

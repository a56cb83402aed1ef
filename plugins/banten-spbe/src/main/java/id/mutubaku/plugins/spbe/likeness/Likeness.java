package id.mutubaku.plugins.spbe.likeness;

import id.mutubaku.plugins.spbe.likeness.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures how much two applications are alike, 0 to 1.
 *
 * <p>Names and functions are compared as sets of words. Words count as the same when their stems are, when the region
 * says that they mean the same, or when they share most of their letters. Words that most applications have in their
 * names, such as {@code sistem}, weigh little. Names are also compared letter by letter, so that {@code e-Simpeg} is
 * found to be {@code SIMPEG}.
 */
public final class Likeness {
    private static final double GENERAL = 0.2;
    private static final double ALMOST = 0.78;
    private static final int SHORTEST_NAME = 5;
    private static final int BIGRAM = 2;
    private static final int TRIGRAM = 3;
    private static final Pattern COMMA = Pattern.compile("[\\s,;]+");

    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> place;

    /**
     * Measures for a region.
     *
     * @param synonyms words that mean the same, a line each, parted by commas
     * @param region its name, whose words say nothing about an application
     */
    public Likeness(String synonyms, String region) {
        this.place = Words.of(region).stream().map(Word::stem).collect(Collectors.toUnmodifiableSet());
        synonyms.lines().map(Words::plain).map(String::strip).forEach(line -> {
            List<String> group = COMMA.splitAsStream(line)
                    .filter(word -> !word.isEmpty())
                    .map(Words::stem)
                    .toList();
            group.forEach(stem -> meanings.putIfAbsent(stem, group.get(0)));
        });
    }

    /**
     * Is what an application is called and does.
     *
     * @param function may be empty
     */
    public record Described(String name, String function) {}

    /**
     * Is how much two are alike.
     *
     * @param score 0 to 1
     * @param words that they share, as the first one writes them
     */
    public record Match(double score, List<String> words) {
        public Match {
            words = List.copyOf(words);
        }

        /** Returns the score in whole percent. */
        public int percent() {
            return (int) Math.round(score * 100);
        }
    }

    /** Compares two applications. */
    public Match between(Described one, Described other) {
        Match names = sets(one.name(), other.name());
        Match functions = sets(one.function(), other.function());
        Match all = sets(one.name() + " " + one.function(), other.name() + " " + other.function());
        double letters = letters(one.name(), other.name());
        double score = Math.max(Math.max(names.score(), letters), Math.max(functions.score(), all.score()));
        return new Match(score, all.words());
    }

    private double letters(String one, String other) {
        String left = telling(one);
        String right = telling(other);
        return Math.min(left.length(), right.length()) < SHORTEST_NAME ? 0 : Letters.shared(left, right, TRIGRAM);
    }

    private String telling(String name) {
        return Words.of(name).stream()
                .filter(word -> !isGeneral(word))
                .map(Word::written)
                .collect(Collectors.joining());
    }

    /** Takes the mean of what both share of all (Dice) and of the shorter one: a long text says more than a short one. */
    private Match sets(String one, String other) {
        List<Word> left = Words.of(one);
        List<Word> right = Words.of(other);
        List<String> shared = new ArrayList<>();
        double common = 0;
        double telling = 0;
        for (Word word : left) {
            double best =
                    right.stream().mapToDouble(each -> alike(word, each)).max().orElse(0);
            common += best * weight(word);
            if (best > 0 && !isGeneral(word)) {
                shared.add(word.written());
                telling += best;
            }
        }
        double smaller = Math.min(weight(left), weight(right));
        if (telling == 0) {
            return new Match(0, shared);
        }
        double dice = Math.min(1, 2 * common / (weight(left) + weight(right)));
        double inner = Math.min(1, common / smaller);
        return new Match(telling < 2 ? dice : (dice + inner) / 2, shared);
    }

    private double alike(Word one, Word other) {
        String left = meaning(one);
        String right = meaning(other);
        if (left.equals(right)) {
            return 1;
        }
        boolean longEnough = Math.min(left.length(), right.length()) >= 4;
        double letters = longEnough ? Letters.shared(left, right, BIGRAM) : 0;
        return letters >= ALMOST ? letters : 0;
    }

    private String meaning(Word word) {
        return meanings.getOrDefault(word.stem(), word.stem());
    }

    private boolean isGeneral(Word word) {
        return word.general() || place.contains(word.stem());
    }

    private double weight(Word word) {
        return isGeneral(word) ? GENERAL : 1;
    }

    private double weight(List<Word> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }
}

package id.mutubaku.plugins.spbe.likeness;

import id.mutubaku.plugins.spbe.likeness.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final int SHORTEST_WORD = 4;
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
     * What an application is called and does.
     *
     * @param function may be empty
     */
    public record Described(String name, String function) {}

    /**
     * How much two are alike.
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
        return between(portrait(one), portrait(other));
    }

    /**
     * Compares one application with many.
     *
     * @return a match for each, in their order
     */
    public List<Match> withEach(Described one, List<Described> others) {
        Portrait portrait = portrait(one);
        return others.stream().map(other -> between(portrait, portrait(other))).toList();
    }

    /** What is compared of an application: its words, read once. */
    private record Portrait(List<Word> name, List<Word> function, List<Word> all, String letters) {}

    private Portrait portrait(Described described) {
        List<Word> name = words(described.name());
        List<Word> function = words(described.function());
        Map<String, Word> all = new LinkedHashMap<>();
        name.forEach(word -> all.putIfAbsent(word.stem(), word));
        function.forEach(word -> all.putIfAbsent(word.stem(), word));
        String letters =
                name.stream().filter(word -> !word.general()).map(Word::written).collect(Collectors.joining());
        return new Portrait(name, function, List.copyOf(all.values()), letters);
    }

    /** Reads words; those that mean the same come to have one stem, and stand there once. */
    private List<Word> words(String text) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (Word word : Words.of(text)) {
            String meaning = meanings.getOrDefault(word.stem(), word.stem());
            boolean general = word.general() || place.contains(word.stem());
            words.putIfAbsent(meaning, new Word(word.written(), meaning, general));
        }
        return List.copyOf(words.values());
    }

    private static Match between(Portrait one, Portrait other) {
        Match names = sets(one.name(), other.name());
        Match functions = sets(one.function(), other.function());
        Match all = sets(one.all(), other.all());
        double letters = Math.min(one.letters().length(), other.letters().length()) < SHORTEST_NAME
                ? 0
                : Letters.shared(one.letters(), other.letters(), TRIGRAM);
        double score = Math.max(Math.max(names.score(), letters), Math.max(functions.score(), all.score()));
        return new Match(score, all.words());
    }

    /** Takes the mean of what both share of all (Dice) and of the shorter one: a long text says more than a short one. */
    private static Match sets(List<Word> left, List<Word> right) {
        Shared forth = shared(left, right);
        Shared back = shared(right, left);
        double telling = (forth.telling() + back.telling()) / 2;
        if (telling == 0) {
            return new Match(0, List.of());
        }
        double common = (forth.weight() + back.weight()) / 2;
        double dice = Math.min(1, 2 * common / (weight(left) + weight(right)));
        double inner = Math.min(1, common / Math.min(weight(left), weight(right)));
        return new Match(telling < 2 ? dice : (dice + inner) / 2, forth.words());
    }

    /**
     * What of a text is in another one.
     *
     * @param telling how many of the words are not general, each counted by how alike it is
     */
    private record Shared(double weight, double telling, List<String> words) {}

    private static Shared shared(List<Word> words, List<Word> others) {
        List<String> shared = new ArrayList<>(0);
        double weight = 0;
        double telling = 0;
        for (Word word : words) {
            double best = best(word, others);
            weight += best * weight(word);
            if (best > 0 && !word.general()) {
                shared.add(word.written());
                telling += best;
            }
        }
        return new Shared(weight, telling, shared);
    }

    private static double best(Word word, List<Word> others) {
        double best = 0;
        for (int index = 0; index < others.size() && best < 1; index++) {
            best = Math.max(best, alike(word.stem(), others.get(index).stem()));
        }
        return best;
    }

    private static double alike(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        boolean longEnough = Math.min(left.length(), right.length()) >= SHORTEST_WORD;
        double letters = longEnough ? Letters.shared(left, right, BIGRAM) : 0;
        return letters >= ALMOST ? letters : 0;
    }

    private static double weight(Word word) {
        return word.general() ? GENERAL : 1;
    }

    private static double weight(List<Word> words) {
        double sum = 0;
        for (int index = 0; index < words.size(); index++) {
            sum += weight(words.get(index));
        }
        return sum;
    }
}

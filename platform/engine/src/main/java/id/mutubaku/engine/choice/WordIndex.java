package id.mutubaku.engine.choice;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a column, in the order of the alphabet: those that begin with what somebody types lie side by side. */
final class WordIndex {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final char END = '\n';

    private final String folded;
    private final int[] ends;
    private final int[] words;

    WordIndex(Column column) {
        StringBuilder text = new StringBuilder();
        this.ends = new int[column.size()];
        for (int row = 0; row < ends.length; row++) {
            text.append(String.join(" ", words(column.cell(row)))).append(END);
            ends[row] = text.length();
        }
        this.folded = text.toString();
        this.words = IntStream.range(0, folded.length())
                .filter(at -> at == 0 || folded.charAt(at - 1) == END || folded.charAt(at - 1) == ' ')
                .filter(at -> folded.charAt(at) != END)
                .boxed()
                .sorted(Comparator.comparing(this::ordered).thenComparing(at -> at))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private String ordered(int at) {
        return folded.substring(at, folded.indexOf(END, at));
    }

    /** Returns the words of a text, as they are compared: without case, accents and signs. */
    static List<String> words(String text) {
        String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * Returns rows whose cells have a word that begins with each of the wanted ones, in the order of the file.
     *
     * @param wanted as {@link #words} gives them; one or more
     * @param among rows to which the search is narrowed
     * @param isAmong tells whether a row is one of them
     * @param most how many are looked for
     */
    int[] rows(List<String> wanted, Column.Rows among, IntPredicate isAmong, int most) {
        int[] fewest = wanted.stream()
                .map(this::beginning)
                .min(Comparator.comparingInt(range -> range[1] - range[0]))
                .orElseThrow();
        IntStream candidates = among.size() < fewest[1] - fewest[0]
                ? among.stream()
                : Arrays.stream(words, fewest[0], fewest[1]).map(this::row).filter(isAmong);
        return candidates
                .filter(row -> wanted.stream().allMatch(word -> hasWord(row, word)))
                .distinct()
                .limit(most)
                .sorted()
                .toArray();
    }

    private int row(int at) {
        int found = Arrays.binarySearch(ends, at);
        return found < 0 ? -found - 1 : found + 1;
    }

    private boolean hasWord(int row, String word) {
        int at = row == 0 ? 0 : ends[row - 1];
        while (at < ends[row]) {
            if (folded.startsWith(word, at)) {
                return true;
            }
            while (at < ends[row] && folded.charAt(at) != ' ') {
                at++;
            }
            at++;
        }
        return false;
    }

    /** Returns from where to where words stand that begin with a text. */
    private int[] beginning(String text) {
        return new int[] {firstAt(text, false), firstAt(text, true)};
    }

    private int firstAt(String text, boolean after) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean begins = folded.startsWith(text, words[middle]);
            boolean before = !begins && ordered(words[middle]).compareTo(text) < 0;
            if (before || (after && begins)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the bytes that it keeps, about. */
    long bytes() {
        return folded.length() + 4L * (ends.length + words.length);
    }
}

package id.mutubaku.engine.choice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The words of a column, in the order of the alphabet: those that begin with what somebody types lie side by side. */
final class WordIndex {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private final String[] words;
    private final int[] ends;
    private final int[] rows;

    WordIndex(Column column) {
        Map<String, List<Integer>> found = new HashMap<>();
        for (int row = 0; row < column.size(); row++) {
            for (String word : words(column.cell(row))) {
                found.computeIfAbsent(word, each -> new ArrayList<>(2)).add(row);
            }
        }
        this.words = found.keySet().toArray(String[]::new);
        Arrays.sort(words);
        this.ends = new int[words.length];
        this.rows = new int[found.values().stream().mapToInt(List::size).sum()];
        for (int word = 0; word < words.length; word++) {
            int at = start(word);
            for (int row : found.getOrDefault(words[word], List.of())) {
                rows[at++] = row;
            }
            ends[word] = at;
        }
    }

    private int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    /** Returns the words of a text, as they are compared: without case, accents and signs. */
    static List<String> words(String text) {
        String plain = text.chars().allMatch(sign -> sign < 128) ? text : withoutMarks(text);
        String folded = plain.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || !Character.isLetterOrDigit(folded.charAt(at))) {
                if (at > start) {
                    words.add(folded.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static String withoutMarks(String text) {
        return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /**
     * Returns rows whose cells have a word that begins with each of the wanted ones, in the order of the file.
     *
     * @param wanted as {@link #words} gives them; one or more
     * @param isAmong tells whether a row is one of those to which the search is narrowed
     * @param most how many are looked for
     */
    int[] rows(List<String> wanted, IntPredicate isAmong, int most) {
        BitSet found = beginning(wanted.get(0));
        wanted.stream().skip(1).forEach(word -> found.and(beginning(word)));
        return found.stream().filter(isAmong).limit(most).toArray();
    }

    private BitSet beginning(String text) {
        BitSet found = new BitSet();
        int first = firstAt(text);
        int last = first;
        while (last < words.length && words[last].startsWith(text)) {
            last++;
        }
        for (int index = start(first); index < start(last); index++) {
            found.set(rows[index]);
        }
        return found;
    }

    private int firstAt(String text) {
        int found = Arrays.binarySearch(words, text);
        return found < 0 ? -found - 1 : found;
    }

    /** Returns the bytes that it keeps, about. */
    long bytes() {
        return 4L * (ends.length + rows.length)
                + Arrays.stream(words).mapToLong(word -> 48 + word.length()).sum();
    }
}

package id.mutubaku.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The look of a text, by which it is measured and broken into lines.
 *
 * @param size of the letters, in twentieths of a point
 * @param bold whether the letters are bold
 */
public record TextStyle(int size, boolean bold) {

    /** Returns the distance from one line to the next. */
    public int lineHeight() {
        return size * 6 / 5;
    }

    /** Returns the width of a text on one line. */
    public int width(String text) {
        return typeface().width(text, size);
    }

    /** Returns the letters of a text that the font does not have, each once. */
    public Set<String> lacking(String text) {
        return text.codePoints()
                .filter(letter -> !typeface().has(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Typeface typeface() {
        return bold ? Typeface.BOLD : Typeface.REGULAR;
    }

    /** Returns the width of the widest of some lines. */
    public int width(List<String> lines) {
        return lines.stream().map(this::width).max(Comparator.naturalOrder()).orElse(0);
    }

    /** Returns the width of the part of a text that has no place for a break. */
    public int longestWord(String text) {
        return text.lines()
                .flatMap(line -> words(line).stream())
                .map(word -> width(word.strip()))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Breaks a text into lines that are no wider than asked; a word that is wider is broken where it has to. */
    public List<String> lines(String text, int width) {
        return text.lines()
                .flatMap(line -> line.isBlank() ? Stream.of("") : broken(line.replace('\t', ' '), width).stream())
                .toList();
    }

    private List<String> broken(String line, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String word : words(line.strip())) {
            if (open.length() > 0 && width((open + word).strip()) > width) {
                lines.add(open.toString().strip());
                open.setLength(0);
            }
            open.append(word);
            while (width(open.toString().strip()) > width && open.length() > 1) {
                int fitting = fitting(open, width);
                lines.add(open.substring(0, fitting).strip());
                open.delete(0, fitting);
            }
        }
        lines.add(open.toString().strip());
        return lines;
    }

    private int fitting(CharSequence word, int width) {
        int end = 1;
        while (end < word.length() && width(word.subSequence(0, end + 1).toString()) <= width) {
            end++;
        }
        return Character.isHighSurrogate(word.charAt(end - 1)) && end < word.length() ? end + 1 : end;
    }

    /** Splits a line behind its blanks, and behind a hyphen or slash within a word. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int index = 1; index < line.length(); index++) {
            char before = line.charAt(index - 1);
            boolean blank = before == ' ' && line.charAt(index) != ' ';
            boolean inWord = (before == '/' || before == '-')
                    && index > 1
                    && Character.isLetter(line.charAt(index - 2))
                    && Character.isLetter(line.charAt(index));
            if (blank || inWord) {
                words.add(line.substring(begin, index));
                begin = index;
            }
        }
        words.add(line.substring(begin));
        return words;
    }
}

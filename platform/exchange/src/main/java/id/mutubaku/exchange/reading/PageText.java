package id.mutubaku.exchange.reading;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.picture.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The words of one page, and which of them were used; not for several threads. */
public final class PageText {
    private static final double SAME_LINE = 0.5;
    private static final double IN_LINE_GAP = 1.6;

    private final PagePicture page;
    private final Set<Word> used = Collections.newSetFromMap(new IdentityHashMap<>());

    public PageText(PagePicture page) {
        this.page = page;
    }

    public PagePicture page() {
        return page;
    }

    /** Returns the text in a box without using it. */
    public Quote look(Box box) {
        return quote(wordsIn(box), box);
    }

    /** Returns the text in a box and notes that it was used. */
    public Quote take(Box box) {
        List<Word> words = wordsIn(box);
        used.addAll(words);
        return quote(words, box);
    }

    /** Notes that words were used. */
    public void use(List<Word> words) {
        used.addAll(words);
    }

    /** Returns the words whose middle is in a box. */
    public List<Word> wordsIn(Box box) {
        return page.words().stream()
                .filter(word -> box.contains(word.box().center()))
                .toList();
    }

    /** Returns the words that nobody used, in phrases. */
    public List<Quote> unused() {
        return phrases(
                page.words().stream().filter(word -> !used.contains(word)).toList());
    }

    /** Returns words in phrases: those that stand side by side. */
    public List<Quote> phrases(List<Word> words) {
        List<Quote> phrases = new ArrayList<>();
        for (List<Word> line : lines(words)) {
            List<Word> phrase = new ArrayList<>();
            for (Word word : line) {
                if (!phrase.isEmpty() && gap(phrase.get(phrase.size() - 1), word) > IN_LINE_GAP * height(word)) {
                    phrases.add(phrase(phrase));
                    phrase = new ArrayList<>();
                }
                phrase.add(word);
            }
            phrases.add(phrase(phrase));
        }
        return phrases;
    }

    private Quote phrase(List<Word> words) {
        return quote(words, Box.union(words.stream().map(Word::box).toList()));
    }

    private Quote quote(List<Word> words, Box box) {
        List<String> lines = lines(words).stream()
                .map(line -> String.join(" ", line.stream().map(Word::text).toList()))
                .toList();
        Box place =
                words.isEmpty() ? box : Box.union(words.stream().map(Word::box).toList());
        return new Quote(lines, new Place(page.number(), place));
    }

    private static double gap(Word before, Word after) {
        return before.turns() % 2 == 0
                ? after.box().left() - before.box().right()
                : Math.abs(after.box().center().y() - before.box().center().y())
                        - (before.box().height() + after.box().height()) / 2;
    }

    private static double height(Word word) {
        return word.turns() % 2 == 0 ? word.box().height() : word.box().width();
    }

    /** Returns words line by line, in the order of reading; words that are turned after those that are not. */
    private static List<List<Word>> lines(List<Word> words) {
        List<List<Word>> lines = new ArrayList<>();
        for (int turns = 0; turns < 4; turns++) {
            int turned = turns;
            lines.addAll(
                    lines(words.stream().filter(word -> word.turns() == turned).toList(), turned));
        }
        return lines;
    }

    private static List<List<Word>> lines(List<Word> words, int turns) {
        List<Word> sorted = words.stream()
                .sorted(Comparator.comparingDouble(word -> across(word, turns)))
                .toList();
        List<List<Word>> lines = new ArrayList<>();
        for (Word word : sorted) {
            List<Word> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            boolean same = !last.isEmpty()
                    && Math.abs(across(word, turns) - across(last.get(last.size() - 1), turns))
                            <= SAME_LINE * Math.min(height(word), height(last.get(0)));
            if (same) {
                last.add(word);
            } else {
                lines.add(new ArrayList<>(List.of(word)));
            }
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(word -> along(word, turns))));
        return lines;
    }

    private static double across(Word word, int turns) {
        return switch (turns) {
            case 1 -> -word.box().center().x();
            case 2 -> -word.box().center().y();
            case 3 -> word.box().center().x();
            default -> word.box().center().y();
        };
    }

    private static double along(Word word, int turns) {
        return switch (turns) {
            case 1 -> word.box().top();
            case 2 -> -word.box().right();
            case 3 -> -word.box().bottom();
            default -> word.box().left();
        };
    }
}

package id.mutubaku.exchange.identity;

import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of a printed list: each begins with a number, a letter or a bullet, and goes on over lines. */
public final class PrintedList {
    private static final Pattern MARKER =
            Pattern.compile("^\\s*((?:\\d{1,2}|[a-zA-Z])[.)]|[-–•·*➢✓o]|\\d{1,2}(?=\\s))\\s*(?=\\S|$)(.*)$");

    private final List<Item> items = new ArrayList<>();

    private PrintedList() {}

    /**
     * An item as printed.
     *
     * @param label its number, letter or bullet; empty for none
     * @param text its text
     */
    public record Item(String label, String text) {}

    /** Reads the items of a text. */
    public static List<Item> items(Quote quote) {
        PrintedList list = new PrintedList();
        quote.lines().forEach(list::add);
        return List.copyOf(list.items);
    }

    private void add(String line) {
        Matcher marker = MARKER.matcher(line);
        if (marker.matches() && isNext(marker.group(1))) {
            items.add(new Item(marker.group(1), marker.group(2).strip()));
        } else if (items.isEmpty()) {
            items.add(new Item("", line.strip()));
        } else {
            Item last = items.remove(items.size() - 1);
            items.add(new Item(last.label(), (last.text() + " " + line.strip()).strip()));
        }
    }

    /** Tells whether a marker goes on with the list, so that a law's "1999 tentang" or a sentence's "a." does not. */
    private boolean isNext(String label) {
        String digits = label.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            boolean letter = Character.isLetter(label.charAt(0)) && label.length() > 1;
            return !letter || label.charAt(0) == 'a' || items.stream().anyMatch(item -> isLetter(item.label()));
        }
        int number = Integer.parseInt(digits);
        int last = items.stream()
                .map(item -> item.label().replaceAll("\\D", ""))
                .filter(known -> !known.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return number >= last && number <= last + 2;
    }

    private static boolean isLetter(String label) {
        return !label.isEmpty() && Character.isLetter(label.charAt(0));
    }
}

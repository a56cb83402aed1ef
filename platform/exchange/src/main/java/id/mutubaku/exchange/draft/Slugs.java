package id.mutubaku.exchange.draft;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids made of printed words, each given once. */
final class Slugs {
    private static final int LONGEST = 48;

    private final Set<String> given = new HashSet<>();

    /** Returns a new id of the first words of a text, or of another word where the text has none. */
    String next(String text, int words, String otherwise) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug = Stream.of(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(words)
                .collect(Collectors.joining("-"));
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-[^-]*$", "") : slug;
        String base = cut.isEmpty() ? otherwise : cut;
        String id = base;
        for (int number = 2; !given.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }
}

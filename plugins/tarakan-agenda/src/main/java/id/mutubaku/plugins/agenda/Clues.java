package id.mutubaku.plugins.agenda;

import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Finds words in answers, whole ones only, however they are written. */
final class Clues {
    private Clues() {}

    /** Returns a sentence for each word that stands in one of the fields. */
    static List<Text> find(Subject subject, List<String> fields, List<String> words) {
        return words.stream()
                .distinct()
                .flatMap(word -> fields.stream()
                        .filter(field -> subject.answer(field)
                                .filter(text -> has(text, word))
                                .isPresent())
                        .findFirst()
                        .map(field -> sentence(word, field, subject))
                        .stream())
                .toList();
    }

    private static boolean has(String text, String word) {
        return folded(text).contains(folded(word));
    }

    /** Puts one space around every word, so that only whole words are found. */
    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return " "
                + plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private static Text sentence(String word, String field, Subject subject) {
        String quoted = "\u201c" + word + "\u201d";
        String where = field.substring(field.indexOf('/') + 1);
        String said = subject.answer(field).map(Clues::cut).orElse("");
        return new Text(
                "Ada kata " + quoted + " pada isian " + where + ": " + said,
                "The word " + quoted + " stands in the field " + where + ": " + said);
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 120 ? line : line.substring(0, 119) + "\u2026";
    }
}

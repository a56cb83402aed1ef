package id.mutubaku.exchange.word;

import id.mutubaku.exchange.xml.XmlElement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The numbers that Word writes before paragraphs without their being in the text. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    Numbering(Optional<XmlElement> part) {
        part.stream()
                .flatMap(root -> root.children("abstractNum"))
                .forEach(list -> lists.put(list.attribute("abstractNumId").orElse(""), list));
        part.stream()
                .flatMap(root -> root.children("num"))
                .forEach(number -> number.at("abstractNumId")
                        .flatMap(list -> list.attribute("val"))
                        .ifPresent(list -> listOf.put(number.attribute("numId").orElse(""), list)));
    }

    /** Counts a paragraph and returns what is written before it, with a blank behind; nothing for one without number. */
    String before(Optional<XmlElement> numbers) {
        Optional<String> id = numbers.flatMap(each -> each.at("numId")).flatMap(each -> each.attribute("val"));
        int level = numbers.flatMap(each -> each.at("ilvl"))
                .map(each -> (int) each.number("val", 0))
                .orElse(0);
        return id.map(listOf::get)
                .filter(list -> level >= 0 && level < LEVELS)
                .flatMap(list -> level(list, level).map(found -> text(list, level, found)))
                .orElse("");
    }

    private Optional<XmlElement> level(String list, int level) {
        return Optional.ofNullable(lists.get(list)).stream()
                .flatMap(each -> each.children("lvl"))
                .filter(each -> each.number("ilvl", 0) == level)
                .findFirst();
    }

    private static String value(XmlElement level, String property, String otherwise) {
        return level.at(property).flatMap(each -> each.attribute("val")).orElse(otherwise);
    }

    private String text(String list, int level, XmlElement format) {
        int[] counts = counted.computeIfAbsent(list, any -> new int[LEVELS]);
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        if (value(format, "numFmt", "decimal").equals("bullet")) {
            return "- ";
        }
        String text = value(format, "lvlText", "");
        for (int above = 0; above <= level; above++) {
            Optional<XmlElement> own = level(list, above);
            int start = own.flatMap(each -> each.at("start"))
                    .map(each -> (int) each.number("val", 1))
                    .orElse(1);
            String kind = own.map(each -> value(each, "numFmt", "decimal")).orElse("decimal");
            text = text.replace("%" + (above + 1), number(Math.max(1, counts[above]) + start - 1, kind));
        }
        return text.isBlank() ? "" : text + " ";
    }

    private static String number(int number, String kind) {
        return switch (kind) {
            case "lowerLetter" -> letter(number, 'a');
            case "upperLetter" -> letter(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number, char first) {
        return Character.toString(first + (Math.max(1, number) - 1) % 26);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = Math.min(number, 3_999);
        for (int index = 0; index < ROMAN.length; index++) {
            while (rest >= ROMAN[index]) {
                text.append(ROMAN_LETTERS[index]);
                rest -= ROMAN[index];
            }
        }
        return text.toString();
    }
}

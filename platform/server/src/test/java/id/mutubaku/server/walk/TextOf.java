package id.mutubaku.server.walk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a text that fits a regular expression, of those that forms use: no look-around, no back references. */
final class TextOf {
    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(,\\d*)?}");

    private final String pattern;
    private int at;

    private TextOf(String pattern) {
        this.pattern = pattern;
    }

    static String pattern(String pattern) {
        String text = new TextOf(pattern).alternatives();
        if (!Pattern.compile(pattern).matcher(text).find()) {
            throw new IllegalStateException("No text is made yet for the pattern " + pattern + "; teach it here");
        }
        return text;
    }

    /** Reads up to a closing bracket or the end, and keeps the first of alternatives. */
    private String alternatives() {
        String first = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            String piece = piece();
            text.append(piece.repeat(count()));
        }
        return text.toString();
    }

    private String piece() {
        char sign = pattern.charAt(at++);
        return switch (sign) {
            case '^', '$' -> "";
            case '.' -> "a";
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped(pattern.charAt(at++));
            default -> String.valueOf(sign);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        }
        String inside = alternatives();
        at++;
        return inside;
    }

    /** Takes the first that a class of characters names. */
    private String oneOf() {
        int end = pattern.indexOf(']', at + 1);
        char first = pattern.charAt(at);
        String taken = first == '\\' ? escaped(pattern.charAt(at + 1)) : String.valueOf(first);
        at = end + 1;
        return taken;
    }

    private static String escaped(char sign) {
        return switch (sign) {
            case 'd' -> "1";
            case 'w' -> "a";
            case 's' -> " ";
            default -> String.valueOf(sign);
        };
    }

    private int count() {
        Matcher counted = COUNT.matcher(pattern).region(at, pattern.length());
        if (counted.lookingAt()) {
            at = counted.end();
            return Integer.parseInt(counted.group(1));
        }
        if (at < pattern.length() && "*+?".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        return 1;
    }
}

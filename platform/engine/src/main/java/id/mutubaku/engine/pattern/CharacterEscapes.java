package id.mutubaku.engine.pattern;

import java.util.List;
import java.util.Map;

/** The translation of what a pattern writes for single characters and for kinds of characters. */
final class CharacterEscapes {
    /** What ECMA-262 takes for blank, without the brackets; RE2 knows the blanks of ASCII only. */
    private static final String BLANK = "\\s\\x{0b}\\x{a0}\\x{feff}\\x{2028}\\x{2029}\\p{Zs}";

    private static final Map<Integer, Integer> CONTROLS =
            Map.of((int) 't', 9, (int) 'n', 10, (int) 'v', 11, (int) 'f', 12, (int) 'r', 13);
    private static final List<String> PROPERTY_NAMES = List.of("General_Category=", "gc=", "Script=", "sc=");

    private final PatternText in;
    private final StringBuilder re2;

    CharacterEscapes(PatternText in, StringBuilder re2) {
        this.in = in;
        this.re2 = re2;
    }

    /** Translates a sign that stands for itself. */
    void literal(int sign) {
        boolean plain = sign >= 128 || Character.isLetterOrDigit(sign);
        re2.append(plain ? Character.toString(sign) : "\\x{" + Integer.toHexString(sign) + "}");
    }

    /** Translates what follows a backslash. */
    void outsideClass() {
        int sign = in.next();
        switch (sign) {
            case 'b', 'B' -> re2.append('\\').appendCodePoint(sign);
            case 's' -> re2.append('[').append(BLANK).append(']');
            case 'S' -> re2.append("[^").append(BLANK).append(']');
            case 'k' -> throw PatternFault.BACK_REFERENCE.unfit();
            default -> {
                if (sign >= '1' && sign <= '9') {
                    throw PatternFault.BACK_REFERENCE.unfit();
                }
                either(sign);
            }
        }
    }

    /** Translates what follows a backslash between brackets. */
    void insideClass() {
        int sign = in.next();
        switch (sign) {
            case 'b' -> literal('\b');
            case 's' -> re2.append(BLANK);
            case 'S' -> re2.append("\\S");
            default -> either(sign);
        }
    }

    private void either(int sign) {
        switch (sign) {
            case 'd', 'D', 'w', 'W' -> re2.append('\\').appendCodePoint(sign);
            case 'p', 'P' -> property(sign);
            case '0' -> literal(0);
            case 'c' -> literal(in.next() % 32);
            case 'x' -> literal(in.hexadecimal(2));
            case 'u' -> literal(unicode());
            default -> {
                boolean letter = sign < 128 && Character.isLetterOrDigit(sign);
                if (letter && !CONTROLS.containsKey(sign)) {
                    throw PatternFault.MALFORMED.unfit();
                }
                literal(CONTROLS.getOrDefault(sign, sign));
            }
        }
    }

    private void property(int sign) {
        String name = in.braced();
        for (String prefix : PROPERTY_NAMES) {
            name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
        re2.append('\\')
                .appendCodePoint(sign)
                .append('{')
                .append(GeneralCategories.shortNameOf(name))
                .append('}');
    }

    private int unicode() {
        if (!in.isAtEnd() && in.peek() == '{') {
            return codePoint(in.braced());
        }
        char first = (char) in.hexadecimal(4);
        return Character.isHighSurrogate(first) && in.takes("\\u")
                ? Character.toCodePoint(first, (char) in.hexadecimal(4))
                : first;
    }

    private static int codePoint(String hexadecimal) {
        try {
            int sign = Integer.parseInt(hexadecimal, 16);
            if (Character.isValidCodePoint(sign)) {
                return sign;
            }
        } catch (NumberFormatException noNumber) {
            throw PatternFault.MALFORMED.unfit();
        }
        throw PatternFault.MALFORMED.unfit();
    }
}

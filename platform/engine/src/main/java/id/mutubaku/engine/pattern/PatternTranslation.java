package id.mutubaku.engine.pattern;

/**
 * The translation of one pattern from ECMA-262 to RE2, which differ in a few escapes and in what a blank is.
 *
 * <p>Groups need no names and no numbers, since nobody asks for them. The size of what has been read is counted along
 * with it, so that counted repetitions are refused before they are written out.
 */
final class PatternTranslation {
    private static final int DEEPEST = 50;
    private static final String QUANTIFIERS = "*+?";

    private final PatternText in;
    private final StringBuilder re2 = new StringBuilder();
    private final CharacterEscapes escapes;

    PatternTranslation(String pattern) {
        this.in = new PatternText(pattern);
        this.escapes = new CharacterEscapes(in, re2);
    }

    /**
     * Returns the pattern for RE2.
     *
     * @throws PatternFault.Unfit when there is none
     */
    String toRe2() {
        alternatives(0);
        if (!in.isAtEnd()) {
            throw PatternFault.MALFORMED.unfit();
        }
        return re2.toString();
    }

    /** Translates up to the end of a group, and returns the size. */
    private int alternatives(int depth) {
        if (depth > DEEPEST) {
            throw PatternFault.TOO_LARGE.unfit();
        }
        int size = 0;
        while (!in.isAtEnd() && in.peek() != ')') {
            if (in.takes("|")) {
                re2.append('|');
            } else {
                size = bounded(size + repeated(depth));
            }
        }
        return size;
    }

    private int repeated(int depth) {
        int size = atom(depth);
        if (!in.isAtEnd() && QUANTIFIERS.indexOf(in.peek()) >= 0) {
            re2.appendCodePoint(in.next());
            return lazy(size + 1);
        }
        return in.isAtCount() ? lazy(counted(size)) : size;
    }

    private int counted(int size) {
        in.takes("{");
        int least = in.number();
        if (in.takes(",}")) {
            re2.append('{').append(least).append(",}");
            return bounded(size * (least + 1L) + 1);
        }
        int most = in.takes(",") ? in.number() : least;
        in.takes("}");
        if (most < least) {
            throw PatternFault.MALFORMED.unfit();
        }
        re2.append('{').append(least).append(',').append(most).append('}');
        return bounded((long) size * most + 1);
    }

    private int lazy(int size) {
        if (in.takes("?")) {
            re2.append('?');
        }
        return size;
    }

    private static int bounded(long size) {
        if (size > LinearPattern.LARGEST) {
            throw PatternFault.TOO_LARGE.unfit();
        }
        return (int) size;
    }

    private int atom(int depth) {
        int sign = in.next();
        if (sign == '(') {
            return group(depth);
        }
        switch (sign) {
            case '[' -> characterClass();
            case '\\' -> escapes.outsideClass();
            case '.' -> re2.append("[^\\n\\r\\x{2028}\\x{2029}]");
            case '^', '$' -> re2.appendCodePoint(sign);
            case '*', '+', '?' -> throw PatternFault.MALFORMED.unfit();
            default -> escapes.literal(sign);
        }
        return 1;
    }

    private int group(int depth) {
        if (in.takes("?=") || in.takes("?!") || in.takes("?<=") || in.takes("?<!")) {
            throw PatternFault.LOOK_AROUND.unfit();
        }
        if (in.takes("?<")) {
            in.skipPast('>');
        } else if (!in.takes("?:") && !in.isAtEnd() && in.peek() == '?') {
            throw PatternFault.MALFORMED.unfit();
        }
        re2.append("(?:");
        int size = alternatives(depth + 1);
        if (!in.takes(")")) {
            throw PatternFault.MALFORMED.unfit();
        }
        re2.append(')');
        return size + 1;
    }

    private void characterClass() {
        boolean negated = in.takes("^");
        if (in.takes("]")) {
            re2.append(negated ? "[\\x{0}-\\x{10FFFF}]" : "[^\\x{0}-\\x{10FFFF}]");
            return;
        }
        re2.append(negated ? "[^" : "[");
        while (!in.takes("]")) {
            int sign = in.next();
            if (sign == '\\') {
                escapes.insideClass();
            } else if (sign == '-') {
                re2.append('-');
            } else {
                escapes.literal(sign);
            }
        }
        re2.append(']');
    }
}

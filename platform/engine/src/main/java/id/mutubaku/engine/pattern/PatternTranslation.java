package id.mutubaku.engine.pattern;

import id.mutubaku.engine.pattern.PatternPart.Choice;
import id.mutubaku.engine.pattern.PatternPart.Edge;
import id.mutubaku.engine.pattern.PatternPart.Group;
import id.mutubaku.engine.pattern.PatternPart.Repeated;
import id.mutubaku.engine.pattern.PatternPart.Sequence;
import id.mutubaku.engine.pattern.PatternPart.Sign;
import java.util.ArrayList;
import java.util.List;

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

    PatternTranslation(String pattern) {
        this.in = new PatternText(pattern);
    }

    /**
     * Returns the pattern, whose parts RE2 can match.
     *
     * @throws PatternFault.Unfit when there is none
     */
    PatternPart parts() {
        PatternPart parts = alternatives(0);
        if (!in.isAtEnd()) {
            throw PatternFault.MALFORMED.unfit();
        }
        return parts;
    }

    /** Translates up to the end of a group. */
    private PatternPart alternatives(int depth) {
        if (depth > DEEPEST) {
            throw PatternFault.TOO_LARGE.unfit();
        }
        List<PatternPart> alternatives = new ArrayList<>();
        List<PatternPart> sequence = new ArrayList<>();
        long size = 0;
        while (!in.isAtEnd() && in.peek() != ')') {
            if (in.takes("|")) {
                alternatives.add(new Sequence(sequence));
                sequence.clear();
            } else {
                PatternPart part = repeated(depth);
                size = bounded(size + part.size());
                sequence.add(part);
            }
        }
        alternatives.add(new Sequence(sequence));
        return alternatives.size() == 1 ? alternatives.get(0) : new Choice(alternatives);
    }

    private PatternPart repeated(int depth) {
        PatternPart atom = atom(depth);
        if (!in.isAtEnd() && QUANTIFIERS.indexOf(in.peek()) >= 0) {
            int quantifier = in.next();
            return new Repeated(
                    atom,
                    quantifier == '+' ? 1 : 0,
                    quantifier == '?' ? 1 : PatternPart.ENDLESS,
                    Character.toString(quantifier) + lazy());
        }
        return in.isAtCount() ? counted(atom) : atom;
    }

    private PatternPart counted(PatternPart atom) {
        in.takes("{");
        int least = in.number();
        boolean endless = in.takes(",}");
        int most = endless || !in.takes(",") ? least : in.number();
        if (!endless) {
            in.takes("}");
        }
        if (most < least) {
            throw PatternFault.MALFORMED.unfit();
        }
        String written = "{" + least + "," + (endless ? "" : most) + "}" + lazy();
        Repeated repeated = new Repeated(atom, least, endless ? PatternPart.ENDLESS : most, written);
        bounded(repeated.size());
        return repeated;
    }

    private String lazy() {
        return in.takes("?") ? "?" : "";
    }

    private static long bounded(long size) {
        if (size > LinearPattern.LARGEST) {
            throw PatternFault.TOO_LARGE.unfit();
        }
        return size;
    }

    private PatternPart atom(int depth) {
        int sign = in.next();
        return switch (sign) {
            case '(' -> group(depth);
            case '[' -> characterClass();
            case '\\' -> escaped();
            case '.' -> new Sign("[^\\n\\r\\x{2028}\\x{2029}]");
            case '^', '$' -> new Edge(Character.toString(sign));
            case '*', '+', '?' -> throw PatternFault.MALFORMED.unfit();
            default -> literal(sign);
        };
    }

    private PatternPart escaped() {
        boolean edge = !in.isAtEnd() && (in.peek() == 'b' || in.peek() == 'B');
        StringBuilder re2 = new StringBuilder();
        new CharacterEscapes(in, re2).outsideClass();
        return edge ? new Edge(re2.toString()) : new Sign(re2.toString());
    }

    private PatternPart literal(int sign) {
        StringBuilder re2 = new StringBuilder();
        new CharacterEscapes(in, re2).literal(sign);
        return new Sign(re2.toString());
    }

    private PatternPart group(int depth) {
        if (in.takes("?=") || in.takes("?!") || in.takes("?<=") || in.takes("?<!")) {
            throw PatternFault.LOOK_AROUND.unfit();
        }
        if (in.takes("?<")) {
            in.skipPast('>');
        } else if (!in.takes("?:") && !in.isAtEnd() && in.peek() == '?') {
            throw PatternFault.MALFORMED.unfit();
        }
        PatternPart inside = alternatives(depth + 1);
        if (!in.takes(")")) {
            throw PatternFault.MALFORMED.unfit();
        }
        return new Group(inside);
    }

    private PatternPart characterClass() {
        boolean negated = in.takes("^");
        if (in.takes("]")) {
            return new Sign(negated ? "[\\x{0}-\\x{10FFFF}]" : "[^\\x{0}-\\x{10FFFF}]");
        }
        StringBuilder re2 = new StringBuilder(negated ? "[^" : "[");
        CharacterEscapes escapes = new CharacterEscapes(in, re2);
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
        return new Sign(re2.append(']').toString());
    }
}

package id.mutubaku.engine.pattern;

import com.google.re2j.Pattern;
import id.mutubaku.engine.pattern.PatternPart.Choice;
import id.mutubaku.engine.pattern.PatternPart.Group;
import id.mutubaku.engine.pattern.PatternPart.Repeated;
import id.mutubaku.engine.pattern.PatternPart.Sequence;
import id.mutubaku.engine.pattern.PatternPart.Sign;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The making of texts that a pattern matches: a length is drawn, and dealt out to the parts of the pattern. What comes
 * out is matched with the whole pattern, so that places between signs need no thought.
 */
final class PatternExample {
    private static final int TRIES = 80;
    private static final int LENGTHS = 40;
    private static final int LAST_LOOKED_AT = 0x3000;
    private static final String PADDING = "a";

    private final PatternPart parts;
    private final Predicate<String> matches;
    private final RandomGenerator random;
    private final Map<String, List<String>> members = new HashMap<>();

    PatternExample(PatternPart parts, Predicate<String> matches, RandomGenerator random) {
        this.parts = parts;
        this.matches = matches;
        this.random = random;
    }

    Optional<String> text(int least, int most) {
        long first = Math.min(Math.max(least, parts.shortest()), parts.longest());
        long last = Math.min(most, parts.longest());
        for (int tried = 0; tried < TRIES && first <= last; tried++) {
            long length = Math.min(last, first + (tried < LENGTHS ? random.nextInt(tried + 1) : tried - LENGTHS));
            StringBuilder text = new StringBuilder();
            if (write(parts, length, text)) {
                String padded = padded(text.toString(), least);
                if (isTyped(padded) && matches.test(padded)) {
                    return Optional.of(padded);
                }
            }
        }
        return Optional.empty();
    }

    /** Makes a text longer that the pattern need not fill. */
    private static String padded(String text, int least) {
        int missing = least - text.codePointCount(0, text.length());
        return missing > 0 ? text + PADDING.repeat(missing) : text;
    }

    private static boolean isTyped(String text) {
        return text.strip().equals(text)
                && text.codePoints()
                        .noneMatch(sign -> Character.isISOControl(sign)
                                || Character.getType(sign) == Character.FORMAT
                                || Character.getType(sign) == Character.SURROGATE);
    }

    /** Writes what a part matches in so many signs, and tells whether it can. */
    private boolean write(PatternPart part, long length, StringBuilder text) {
        if (part instanceof Sign sign) {
            return length == 1 && one(sign, text);
        }
        if (part instanceof Sequence sequence) {
            return deal(sequence.parts(), length, text);
        }
        if (part instanceof Choice choice) {
            return either(choice, length, text);
        }
        if (part instanceof Group group) {
            return write(group.inside(), length, text);
        }
        return part instanceof Repeated repeated ? repeat(repeated, length, text) : length == 0;
    }

    private boolean either(Choice choice, long length, StringBuilder text) {
        List<PatternPart> fitting = choice.alternatives().stream()
                .filter(each -> each.shortest() <= length && length <= each.longest())
                .toList();
        return !fitting.isEmpty() && write(fitting.get(random.nextInt(fitting.size())), length, text);
    }

    private boolean repeat(Repeated repeated, long length, StringBuilder text) {
        PatternPart part = repeated.part();
        long fewest = part.longest() == 0 ? 0 : (length + part.longest() - 1) / part.longest();
        long most = part.shortest() == 0 ? Math.max(fewest, length) : length / part.shortest();
        long from = Math.max(repeated.least(), fewest);
        long to = Math.min(repeated.most(), Math.max(most, part.shortest() == 0 ? from : 0));
        if (from > to) {
            return false;
        }
        int times = (int) random.nextLong(from, to + 1);
        return deal(IntStream.range(0, times).mapToObj(each -> part).toList(), length, text);
    }

    /** Deals a length out to parts one after the other. */
    private boolean deal(List<PatternPart> sequence, long length, StringBuilder text) {
        long over = length - sequence.stream().mapToLong(PatternPart::shortest).sum();
        long room = sequence.stream().mapToLong(PatternExample::room).sum();
        if (over < 0 || over > room) {
            return false;
        }
        for (PatternPart part : sequence) {
            room -= room(part);
            long least = Math.max(0, over - room);
            long more = random.nextLong(least, Math.min(over, room(part)) + 1);
            over -= more;
            if (!write(part, part.shortest() + more, text)) {
                return false;
            }
        }
        return true;
    }

    private static long room(PatternPart part) {
        return part.longest() - part.shortest();
    }

    private boolean one(Sign sign, StringBuilder text) {
        List<String> signs = members.computeIfAbsent(sign.re2(), PatternExample::members);
        if (!signs.isEmpty()) {
            text.append(signs.get(random.nextInt(signs.size())));
        }
        return !signs.isEmpty();
    }

    /** Lists signs that a class has: letters and digits, or else what else can be typed, or else what it has. */
    private static List<String> members(String re2) {
        Pattern pattern = Pattern.compile(re2);
        List<String> typed = members(pattern, IntStream.rangeClosed(' ' + 1, '~'));
        List<String> plain = typed.stream()
                .filter(sign -> Character.isLetterOrDigit(sign.charAt(0)))
                .toList();
        if (!plain.isEmpty()) {
            return plain;
        }
        return typed.isEmpty() ? members(pattern, IntStream.range(0, LAST_LOOKED_AT)) : typed;
    }

    private static List<String> members(Pattern pattern, IntStream signs) {
        return signs.mapToObj(Character::toString)
                .filter(sign -> pattern.matcher(sign).matches())
                .toList();
    }
}

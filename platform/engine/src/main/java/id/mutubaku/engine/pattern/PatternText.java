package id.mutubaku.engine.pattern;

/** The text of a pattern and how far it has been read. */
final class PatternText {
    private static final int LONGEST_NUMBER = 6;

    private final String text;
    private int at;

    PatternText(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** Returns the next sign without taking it. */
    int peek() {
        return text.codePointAt(at);
    }

    /** Takes the next sign, of which a pattern must not be short. */
    int next() {
        if (isAtEnd()) {
            throw PatternFault.MALFORMED.unfit();
        }
        int sign = text.codePointAt(at);
        at += Character.charCount(sign);
        return sign;
    }

    /** Takes a text where it comes next, and tells whether it did. */
    boolean takes(String expected) {
        boolean comes = text.startsWith(expected, at);
        at += comes ? expected.length() : 0;
        return comes;
    }

    /** Takes all up to and including a sign. */
    void skipPast(char sign) {
        int end = text.indexOf(sign, at);
        if (end < 0) {
            throw PatternFault.MALFORMED.unfit();
        }
        at = end + 1;
    }

    /** Takes as many hexadecimal digits as asked for. */
    int hexadecimal(int digits) {
        int end = Math.min(at + digits, text.length());
        String number = text.substring(at, end);
        if (number.length() < digits || !number.chars().allMatch(sign -> Character.digit(sign, 16) >= 0)) {
            throw PatternFault.MALFORMED.unfit();
        }
        at = end;
        return Integer.parseInt(number, 16);
    }

    /** Takes what stands up to a closing brace, and the brace. */
    String braced() {
        if (!takes("{")) {
            throw PatternFault.MALFORMED.unfit();
        }
        int begin = at;
        skipPast('}');
        return text.substring(begin, at - 1);
    }

    boolean isAtDigit() {
        return at < text.length() && isDigit(text.charAt(at));
    }

    /** Tells whether a repetition such as {@code {2}}, {@code {2,}} or {@code {2,5}} comes next. */
    boolean isAtCount() {
        int end = text.indexOf('}', at);
        return text.startsWith("{", at) && end > 0 && isCount(text.substring(at + 1, end));
    }

    private static boolean isCount(String count) {
        int comma = count.indexOf(',');
        String least = comma < 0 ? count : count.substring(0, comma);
        String most = comma < 0 ? "" : count.substring(comma + 1);
        return !least.isEmpty()
                && least.chars().allMatch(PatternText::isDigit)
                && most.chars().allMatch(PatternText::isDigit);
    }

    /** Takes a number. */
    int number() {
        int begin = at;
        while (isAtDigit()) {
            at++;
        }
        if (at - begin > LONGEST_NUMBER) {
            throw PatternFault.TOO_LARGE.unfit();
        }
        return Integer.parseInt(text.substring(begin, at));
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}

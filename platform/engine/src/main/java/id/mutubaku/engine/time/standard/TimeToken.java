package id.mutubaku.engine.time.standard;

import id.mutubaku.engine.time.standard.TimeGrammar.Unreadable;
import id.mutubaku.engine.time.standard.TimeStandard.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word, number or sign of a time standard; parts that its kind does not use have neutral values. */
record TimeToken(Kind kind, String text, BigDecimal number, SpanUnit unit, Qualifier qualifier) {

    enum Kind {
        NUMBER,
        UNIT,
        QUALIFIER,
        TO,
        AND
    }

    static final int LONGEST_TEXT = 200;
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?![\\d,.]\\d)");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[,.]\\d+)?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern TIMES_24_HOURS = Pattern.compile("[x×] ?24 ?jam\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\S");

    /**
     * Cuts a text into tokens.
     *
     * @throws Unreadable at the first part that no time standard has
     */
    static List<TimeToken> split(String raw) throws Unreadable {
        if (raw.length() > LONGEST_TEXT) {
            throw new Unreadable("time.long", raw.substring(0, 40) + "…", String.valueOf(LONGEST_TEXT));
        }
        String text = plain(raw);
        if (text.isEmpty()) {
            throw new Unreadable("time.empty", raw);
        }
        List<TimeToken> tokens = new ArrayList<>();
        Matcher at = WORD.matcher(text);
        int position = 0;
        while (position < text.length()) {
            position = text.charAt(position) == ' ' ? position + 1 : one(raw, text, at, position, tokens);
        }
        return tokens;
    }

    /** Writes a text in lower case, with plain spaces and hyphens, and without what ends a sentence. */
    static String plain(String raw) {
        return raw.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
                .replaceAll("[‐-―−]", "-")
                .replaceAll("(\\d) ?½", "$1,5")
                .replace("½", "0,5")
                .strip()
                .replaceAll("[.;, ]+$", "");
    }

    /** Adds the token at a position and answers where the next begins. */
    private static int one(String raw, String text, Matcher at, int position, List<TimeToken> tokens)
            throws Unreadable {
        at.region(position, text.length());
        if (at.usePattern(THOUSANDS).lookingAt()) {
            tokens.add(number(at.group(), new BigDecimal(at.group().replace(".", ""))));
        } else if (at.usePattern(DECIMAL).lookingAt()) {
            tokens.add(number(at.group(), new BigDecimal(at.group().replace(',', '.'))));
        } else if (at.usePattern(IN_BRACKETS).lookingAt()) {
            checkBrackets(raw, at.group(1), tokens);
        } else if (at.usePattern(TIMES_24_HOURS).lookingAt()) {
            tokens.add(new TimeToken(Kind.UNIT, at.group(), BigDecimal.ONE, SpanUnit.CALENDAR_DAY, Qualifier.PLAIN));
        } else {
            return phraseOrNumberWord(raw, text, at, position, tokens);
        }
        return at.end();
    }

    private static int phraseOrNumberWord(String raw, String text, Matcher at, int position, List<TimeToken> tokens)
            throws Unreadable {
        Optional<TimePhrase> phrase = TimePhrase.at(text, position);
        if (phrase.isPresent()) {
            tokens.add(phrase.get().token());
            return position + phrase.get().words().length();
        }
        List<String> words = new ArrayList<>();
        int end = position;
        while (at.region(end, text.length()).usePattern(WORD).lookingAt() && NumberWords.isPart(at.group())) {
            words.add(at.group());
            end = at.end() < text.length() && text.charAt(at.end()) == ' ' ? at.end() + 1 : at.end();
        }
        OptionalInt number = NumberWords.read(words);
        if (number.isEmpty()) {
            String found = words.isEmpty() ? at.group() : String.join(" ", words);
            throw new Unreadable("time.word", raw, found);
        }
        tokens.add(number(String.join(" ", words), BigDecimal.valueOf(number.getAsInt())));
        return end;
    }

    /** A number in brackets repeats the one before it; when both can be read they must agree. */
    private static void checkBrackets(String raw, String inside, List<TimeToken> tokens) throws Unreadable {
        Optional<TimeToken> before = tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.get(tokens.size() - 1));
        OptionalInt words = NumberWords.read(Arrays.asList(inside.strip().split("[ -]+")));
        if (before.isEmpty() || before.get().kind() != Kind.NUMBER || words.isEmpty()) {
            throw new Unreadable("time.brackets", raw, inside);
        }
        if (before.get().number().compareTo(BigDecimal.valueOf(words.getAsInt())) != 0) {
            throw new Unreadable("time.disagree", raw, before.get().text(), inside);
        }
    }

    private static TimeToken number(String text, BigDecimal value) {
        return new TimeToken(Kind.NUMBER, text, value, SpanUnit.SECOND, Qualifier.PLAIN);
    }
}

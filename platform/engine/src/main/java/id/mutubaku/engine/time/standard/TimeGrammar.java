package id.mutubaku.engine.time.standard;

import id.mutubaku.engine.time.standard.TimeStandard.Qualifier;
import id.mutubaku.engine.time.standard.TimeToken.Kind;
import id.mutubaku.model.definition.TimeLimit.By;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The grammar that reads the tokens of a time standard into bounds; one instance reads one text. */
final class TimeGrammar {

    private final String raw;
    private final List<TimeToken> tokens;
    private int next;

    private TimeGrammar(String raw, List<TimeToken> tokens) {
        this.raw = raw;
        this.tokens = tokens;
    }

    static TimeReading read(String raw) {
        Optional<By> date = DateWords.read(TimeToken.plain(raw));
        if (date.isPresent()) {
            return new TimeReading.Read(TimeStandard.until(raw, date.get()));
        }
        try {
            return new TimeReading.Read(new TimeGrammar(raw, TimeToken.split(raw)).standard());
        } catch (Unreadable unreadable) {
            return new TimeReading.Unreadable(unreadable.problem);
        }
    }

    private TimeStandard standard() throws Unreadable {
        Qualifier qualifier = qualifier();
        List<Amount> first = amounts();
        Optional<Qualifier> second = rangeFollows(qualifier);
        if (second.isPresent()) {
            List<Amount> last = amounts();
            return range(qualifier, second.get(), sum(withUnitOf(first, last)), sum(last));
        }
        WorkSpan span = sum(first);
        end();
        return new TimeStandard(
                raw,
                qualifier,
                qualifier == Qualifier.AT_MOST ? Optional.empty() : Optional.of(span),
                qualifier == Qualifier.AT_LEAST ? Optional.empty() : Optional.of(span));
    }

    private TimeStandard range(Qualifier first, Qualifier second, WorkSpan min, WorkSpan max) throws Unreadable {
        end();
        if (min.compareWhereKnown(max).orElse(0) > 0) {
            throw new Unreadable("time.reversed", raw);
        }
        boolean bothBounds = first == Qualifier.AT_LEAST && second == Qualifier.AT_MOST;
        return new TimeStandard(raw, bothBounds ? Qualifier.PLAIN : first, Optional.of(min), Optional.of(max));
    }

    /** Answers the qualifier of the second bound when one follows. */
    private Optional<Qualifier> rangeFollows(Qualifier first) {
        boolean separated = take(Kind.TO).isPresent();
        if (!separated
                && first == Qualifier.AT_LEAST
                && at(Kind.AND)
                && next + 1 < tokens.size()
                && tokens.get(next + 1).kind() == Kind.QUALIFIER) {
            next++;
        }
        boolean qualified = first == Qualifier.AT_LEAST && at(Kind.QUALIFIER);
        return separated || qualified ? Optional.of(qualifier()) : Optional.empty();
    }

    private Qualifier qualifier() {
        return take(Kind.QUALIFIER).map(TimeToken::qualifier).orElse(Qualifier.PLAIN);
    }

    private List<Amount> amounts() throws Unreadable {
        List<Amount> amounts = new ArrayList<>();
        do {
            TimeToken number = take(Kind.NUMBER).orElseThrow(() -> new Unreadable("time.number", raw));
            Optional<SpanUnit> unit = take(Kind.UNIT).map(TimeToken::unit);
            if (unit.isEmpty() && (!at(Kind.TO) || !amounts.isEmpty())) {
                throw new Unreadable("time.unit", raw, number.text());
            }
            amounts.add(new Amount(number, unit));
        } while (at(Kind.NUMBER) || moreAfterAnd());
        return amounts;
    }

    private boolean moreAfterAnd() {
        boolean more =
                at(Kind.AND) && next + 1 < tokens.size() && tokens.get(next + 1).kind() == Kind.NUMBER;
        next += more ? 1 : 0;
        return more;
    }

    private static List<Amount> withUnitOf(List<Amount> first, List<Amount> last) {
        return first.stream()
                .map(amount -> amount.unit().isPresent()
                        ? amount
                        : new Amount(amount.number(), last.get(0).unit()))
                .toList();
    }

    private WorkSpan sum(List<Amount> amounts) throws Unreadable {
        Set<SpanUnit> seen = EnumSet.noneOf(SpanUnit.class);
        WorkSpan sum = WorkSpan.ZERO;
        for (Amount amount : amounts) {
            SpanUnit unit = amount.unit()
                    .orElseThrow(() ->
                            new Unreadable("time.unit", raw, amount.number().text()));
            if (!seen.add(unit)) {
                throw new Unreadable("time.twice", raw);
            }
            sum = plus(sum, unit, amount.number());
        }
        return sum;
    }

    private WorkSpan plus(WorkSpan sum, SpanUnit unit, TimeToken number) throws Unreadable {
        try {
            BigDecimal amount = number.number();
            return sum.plus(unit.times(amount).orElseThrow(() -> new Unreadable("time.fraction", raw, number.text())));
        } catch (IllegalArgumentException tooLarge) {
            throw new Unreadable("time.large", raw, String.valueOf(WorkSpan.LIMIT));
        }
    }

    private void end() throws Unreadable {
        if (next < tokens.size()) {
            throw new Unreadable("time.rest", raw, tokens.get(next).text());
        }
    }

    private boolean at(Kind kind) {
        return next < tokens.size() && tokens.get(next).kind() == kind;
    }

    private Optional<TimeToken> take(Kind kind) {
        return at(kind) ? Optional.of(tokens.get(next++)) : Optional.empty();
    }

    private record Amount(TimeToken number, Optional<SpanUnit> unit) {}

    /** The way out of the grammar at the first problem; never leaves this package. */
    static final class Unreadable extends Exception {
        private final transient TimeProblem problem;

        Unreadable(String code, String... args) {
            super(code, null, false, false);
            problem = new TimeProblem(code, List.of(args));
        }
    }
}

package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The functions of dates. Each takes a date first, and a number or a second date where it takes two. */
enum DateFunction implements Operation {
    YEAR("year", Kind.ANY, Kind.NUMBER) {
        @Override
        Optional<JsonNode> of(LocalDate date, Scope scope) {
            return Optional.of(Values.number(date.getYear()));
        }
    },
    END_OF_MONTH("endOfMonth", Kind.ANY, Kind.DATE) {
        @Override
        Optional<JsonNode> of(LocalDate date, Scope scope) {
            return Values.date(YearMonth.from(date).atEndOfMonth());
        }
    },
    PLUS_DAYS("plusDays", Kind.NUMBER, Kind.DATE) {
        @Override
        Optional<JsonNode> of(LocalDate date, int count, Scope scope) {
            return Values.date(date.plusDays(count));
        }
    },
    PLUS_WORKING_DAYS("plusWorkingDays", Kind.NUMBER, Kind.DATE) {
        @Override
        Optional<JsonNode> of(LocalDate date, int count, Scope scope) {
            return scope.workingDays().plus(date, count).flatMap(Values::date);
        }
    },
    PLUS_MONTHS("plusMonths", Kind.NUMBER, Kind.DATE) {
        @Override
        Optional<JsonNode> of(LocalDate date, int count, Scope scope) {
            return Values.date(date.plusMonths(count));
        }
    },
    DAYS_BETWEEN("daysBetween", Kind.DATE, Kind.NUMBER) {
        @Override
        Optional<JsonNode> of(LocalDate date, LocalDate other, Scope scope) {
            return Optional.of(Values.number(ChronoUnit.DAYS.between(date, other)));
        }
    },
    WORKING_DAYS_BETWEEN("workingDaysBetween", Kind.DATE, Kind.NUMBER) {
        @Override
        Optional<JsonNode> of(LocalDate date, LocalDate other, Scope scope) {
            return scope.workingDays().between(date, other).map(Values::number);
        }
    },
    AGE("age", Kind.DATE, Kind.NUMBER) {
        @Override
        Optional<JsonNode> of(LocalDate date, Scope scope) {
            return of(date, scope.today(), scope);
        }

        @Override
        Optional<JsonNode> of(LocalDate date, LocalDate other, Scope scope) {
            return date.isAfter(other)
                    ? Optional.empty()
                    : Optional.of(Values.number(ChronoUnit.YEARS.between(date, other)));
        }
    };

    /** A date that is further away is none that anybody means. */
    private static final int MOST = 100_000;

    private final String word;
    private final Kind second;
    private final Kind result;

    DateFunction(String word, Kind second, Kind result) {
        this.word = word;
        this.second = second;
        this.result = result;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Kind operand(int index) {
        return index == 0 ? Kind.DATE : second;
    }

    @Override
    public Kind result(List<Kind> operands) {
        return result;
    }

    @Override
    public Optional<JsonNode> apply(List<JsonNode> operands, Scope scope) {
        return Values.asDate(operands.get(0)).flatMap(date -> {
            if (operands.size() == 1) {
                return of(date, scope);
            }
            JsonNode other = operands.get(1);
            return second == Kind.DATE
                    ? Values.asDate(other).flatMap(until -> of(date, until, scope))
                    : Values.asNumber(other).flatMap(DateFunction::count).flatMap(count -> of(date, count, scope));
        });
    }

    /** Returns a number of days or months; empty where it has decimals, or leads too far. */
    private static Optional<Integer> count(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole && number.abs().compareTo(BigDecimal.valueOf(MOST)) <= 0
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    Optional<JsonNode> of(LocalDate date, Scope scope) {
        return Optional.empty();
    }

    Optional<JsonNode> of(LocalDate date, int count, Scope scope) {
        return Optional.empty();
    }

    Optional<JsonNode> of(LocalDate date, LocalDate other, Scope scope) {
        return Optional.empty();
    }
}

package id.mutubaku.engine.condition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.formula.Formula;
import id.mutubaku.engine.formula.Scope;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Problem;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads conditions and formulas of tests, and what they look at. */
public final class Expressions {
    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private Expressions() {}

    /** Reads JSON, for which single quotes may stand instead of double ones. */
    public static JsonNode json(String text) {
        try {
            return JsonMapping.MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** Returns what a field of a form sees, with the case {@link #CASE}. */
    public static Scope scope(String answers) {
        JsonNode form = json(answers);
        return new Scope(form, form, json(CASE), TODAY, WEEKDAYS);
    }

    static final String CASE = """
            {'data': {'permohonan': {'nama': 'Siti'}}, 'documents': {'ktp': {'fileName': 'a.pdf'}}, 'branch': 'ya'}""";

    public static Formula formula(String text) {
        return ConditionReader.inForm().formula(json(text));
    }

    static boolean holds(String condition, String answers) {
        return ConditionReader.inForm().condition(json(condition)).holds(scope(answers));
    }

    /** Returns what is wrong, as {@code pointer rule}. */
    static List<String> problems(ConditionReader reader, String condition) {
        FirstProblems problems = new FirstProblems();
        Optional<Condition> read = reader.condition(json(condition), "", problems);
        if (read.isPresent() != problems.list().isEmpty()) {
            throw new AssertionError("Expected a condition or problems, but got " + read + " and " + problems.list());
        }
        return problems.list().stream().map(Expressions::line).toList();
    }

    /** Returns what is wrong, as {@code pointer rule}. */
    public static List<String> problemsOfFormula(String formula) {
        FirstProblems problems = new FirstProblems();
        Optional<Formula> read = ConditionReader.inForm().formula(json(formula), "", problems);
        if (read.isPresent() != problems.list().isEmpty()) {
            throw new AssertionError("Expected a formula or problems, but got " + read + " and " + problems.list());
        }
        return problems.list().stream().map(Expressions::line).toList();
    }

    private static String line(Problem problem) {
        return problem.pointer() + " " + problem.rule();
    }

    /** An office that is open from Monday to Friday in 2026 and 2027, and of which nothing else is known. */
    public static final WorkingDays WEEKDAYS = new WorkingDays() {
        @Override
        public Optional<LocalDate> plus(LocalDate from, int days) {
            LocalDate date = from;
            for (int left = Math.abs(days); left > 0; left -= isOpen(date) ? 1 : 0) {
                date = date.plusDays(Integer.signum(days));
                if (!isKnown(date)) {
                    return Optional.empty();
                }
            }
            return Optional.of(date);
        }

        @Override
        public Optional<Integer> between(LocalDate from, LocalDate until) {
            if (!isKnown(from) || !isKnown(until)) {
                return Optional.empty();
            }
            return until.isBefore(from)
                    ? between(until, from).map(days -> -days)
                    : Optional.of((int) from.plusDays(1)
                            .datesUntil(until.plusDays(1))
                            .filter(this::isOpen)
                            .count());
        }

        private boolean isKnown(LocalDate date) {
            return date.getYear() == 2026 || date.getYear() == 2027;
        }

        private boolean isOpen(LocalDate date) {
            return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }
    };
}

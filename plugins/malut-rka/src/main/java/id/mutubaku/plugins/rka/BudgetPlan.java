package id.mutubaku.plugins.rka;

import id.mutubaku.api.plugin.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Is what a case says about its budget.
 *
 * @param year the budget year
 * @param estimate what was thought before the lines were; absent where nobody said
 */
record BudgetPlan(
        int year,
        Optional<String> activity,
        Optional<String> application,
        List<BudgetLine> lines,
        Optional<BigDecimal> estimate) {
    BudgetPlan {
        lines = List.copyOf(lines);
    }

    /** Reads it from a case, with the usual account where a line has none. */
    static BudgetPlan of(Subject subject, Settings settings) {
        int thisYear = subject.at().atZone(subject.region().timeZone()).getYear();
        return new BudgetPlan(
                text(subject, settings.yearField())
                        .filter(text -> text.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(thisYear + 1),
                text(subject, settings.activityField()),
                text(subject, settings.applicationField()),
                rows(subject, settings.linesField()).stream()
                        .map(BudgetLine::of)
                        .map(line -> line.withUsualAccount(settings.usualAccount()))
                        .toList(),
                text(subject, settings.estimateField()).flatMap(Rupiah::read));
    }

    /** Returns the sum of the lines whose amount is known. */
    BigDecimal total() {
        return lines.stream().flatMap(line -> line.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isComplete() {
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> line.missing().isEmpty());
    }

    /** Returns this with one line to begin with, where there is none. */
    BudgetPlan begun(Settings settings) {
        if (!lines.isEmpty()) {
            return this;
        }
        String description = settings.usualDescription()
                .replace("{aplikasi}", application.orElse(""))
                .strip();
        BudgetLine first = new BudgetLine(
                settings.usualAccount(),
                Optional.of(description),
                Optional.of(BigDecimal.ONE),
                Optional.of("paket"),
                estimate);
        return new BudgetPlan(year, activity, application, List.of(first), estimate);
    }

    private static Optional<String> text(Subject subject, String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? Optional.empty() : subject.answer(address.substring(0, slash), address.substring(slash + 1));
    }

    private static List<Map<?, ?>> rows(Subject subject, String address) {
        int slash = address.indexOf('/');
        Object answer = slash < 0
                ? List.of()
                : subject.data()
                        .getOrDefault(address.substring(0, slash), Map.of())
                        .getOrDefault(address.substring(slash + 1), List.of());
        return answer instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(Map.class::cast)
                        .toList()
                : List.of();
    }
}

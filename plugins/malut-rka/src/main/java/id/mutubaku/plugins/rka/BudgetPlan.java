package id.mutubaku.plugins.rka;

import id.mutubaku.api.plugin.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a case says about its budget.
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
                subject.answer(settings.yearField())
                        .filter(text -> text.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(thisYear + 1),
                subject.answer(settings.activityField()),
                subject.answer(settings.applicationField()),
                subject.rows(settings.linesField()).stream()
                        .map(BudgetLine::of)
                        .map(line -> line.withUsualAccount(settings.usualAccount()))
                        .toList(),
                subject.answer(settings.estimateField()).flatMap(Rupiah::read));
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
}

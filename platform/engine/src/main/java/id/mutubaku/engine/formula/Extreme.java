package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The smallest or greatest of several numbers, the earliest or latest of several dates. */
enum Extreme implements Operation {
    MIN,
    MAX;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Kind operand(int index) {
        return Kind.ANY;
    }

    @Override
    public boolean takes(List<Kind> operands) {
        return operands.stream().allMatch(kind -> kind.fits(Kind.NUMBER))
                || operands.stream().allMatch(kind -> kind.fits(Kind.DATE));
    }

    @Override
    public Kind result(List<Kind> operands) {
        return operands.stream().filter(kind -> kind != Kind.ANY).findFirst().orElse(Kind.ANY);
    }

    @Override
    public Optional<JsonNode> apply(List<JsonNode> operands, Scope scope) {
        List<BigDecimal> numbers = operands.stream()
                .flatMap(each -> Values.asNumber(each).stream())
                .sorted()
                .toList();
        List<LocalDate> dates = new ArrayList<>();
        operands.forEach(each -> Values.asDate(each).ifPresent(dates::add));
        dates.sort(LocalDate::compareTo);
        if (numbers.size() == operands.size()) {
            return Values.number(numbers.get(chosen(numbers)));
        }
        return dates.size() == operands.size() ? Values.date(dates.get(chosen(dates))) : Optional.empty();
    }

    private int chosen(List<?> sorted) {
        return this == MIN ? 0 : sorted.size() - 1;
    }
}

package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mutubaku.engine.condition.Comparison;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.condition.Condition.Compared;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.AnswerPath.Origin;
import id.mutubaku.engine.formula.Formula;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The moving of one number or date until two results stand in an order: it is moved a little, and from what that changes
 * it follows how far it has to go.
 */
final class Adjustment {
    private static final int DEEPEST = 8;
    private static final int STEPS = 3;
    private static final int ROUNDS = 4;
    private static final List<Integer> TRIED = List.of(1, -1, 40, 400, -400);
    private static final BigDecimal FARTHEST = BigDecimal.TEN.pow(12);

    private final FormAnswers answers;
    private final Fulfilment fulfilment;

    Adjustment(FormAnswers answers, Fulfilment fulfilment) {
        this.answers = answers;
        this.fulfilment = fulfilment;
    }

    /** Makes two results stand in an order. */
    void make(Compared compared, String around) {
        List<String> inputs = new ArrayList<>(inputs(compared, around));
        assume(compared, around);
        fill(compared, inputs, around);
        while (!inputs.isEmpty() && !compared.holds(answers.scope(around))) {
            String input = fulfilment.values().pick(inputs).orElseThrow();
            inputs.remove(input);
            move(compared, input, around);
        }
        choose(compared, around);
    }

    /** Answers what is missing; where there is still nothing to compare, answers otherwise. */
    private void fill(Compared compared, List<String> inputs, String around) {
        for (int round = 0; round < ROUNDS && gap(compared, around).isEmpty(); round++) {
            for (String input : inputs) {
                if (round > 0 || answers.draft().at(input).isMissingNode()) {
                    fulfilment.values().value(answers.demand(input)).ifPresent(value -> fulfilment.set(input, value));
                }
            }
        }
    }

    /** Makes a fact of the case the same as what it is compared with, or a little off. */
    private void assume(Compared compared, String around) {
        if (compared.left() instanceof Formula.Answer fact && fact.path().origin() == Origin.CASE) {
            compared.right().result(answers.scope(around)).ifPresent(value -> answers.assume(fact.path(), value));
        }
        if (compared.right() instanceof Formula.Answer fact && fact.path().origin() == Origin.CASE) {
            compared.left().result(answers.scope(around)).ifPresent(value -> answers.assume(fact.path(), value));
        }
    }

    /** Takes the other way where a formula has two. */
    private void choose(Compared compared, String around) {
        for (Formula formula : List.of(compared.left(), compared.right())) {
            if (formula(formula, around) instanceof Formula.Choose choose
                    && choose.criterion() instanceof Condition criterion
                    && !compared.holds(answers.scope(around))) {
                fulfilment.make(criterion, !criterion.holds(answers.scope(around)), around);
            }
        }
    }

    /** Returns the formula behind a computed answer. */
    private Formula formula(Formula formula, String around) {
        return formula instanceof Formula.Answer answer
                ? answers.pointer(answer.path(), around).flatMap(this::computed).orElse(formula)
                : formula;
    }

    private Optional<Formula> computed(String pointer) {
        return Optional.ofNullable(Demand.schemaAt(answers.schema(), pointer).get(FormKeywords.COMPUTE))
                .map(ConditionReader.inForm()::formula);
    }

    /** Lists the fields that people fill in and on which the results depend. */
    private Set<String> inputs(Compared compared, String around) {
        Set<String> inputs = new LinkedHashSet<>();
        compared.paths().forEach(path -> collect(path, around, inputs, 0));
        return inputs;
    }

    private void collect(AnswerPath path, String around, Set<String> inputs, int depth) {
        answers.pointer(path, around).filter(pointer -> depth < DEEPEST).ifPresent(pointer -> {
            Optional<Formula> formula = computed(pointer);
            if (formula.isEmpty()) {
                inputs.add(pointer);
            } else {
                String beside = JsonPointer.compile(pointer).head().toString();
                formula.get().paths().forEach(each -> collect(each, beside, inputs, depth + 1));
            }
        });
    }

    /** Returns by how much the first result is more than the second. */
    private Optional<BigDecimal> gap(Compared compared, String around) {
        return amount(compared.left().result(answers.scope(around)))
                .flatMap(left ->
                        amount(compared.right().result(answers.scope(around))).map(left::subtract));
    }

    private static Optional<BigDecimal> amount(Optional<JsonNode> result) {
        return result.flatMap(value -> value.isNumber()
                ? Optional.of(value.decimalValue())
                : TextValues.date(value.asText()).map(date -> BigDecimal.valueOf(date.toEpochDay())));
    }

    private void move(Compared compared, String input, String around) {
        for (int step = 0; step < STEPS && !compared.holds(answers.scope(around)); step++) {
            JsonNode before = answers.draft().at(input);
            Optional<BigDecimal> gap = gap(compared, around);
            Optional<BigDecimal> from = amount(Optional.of(before));
            if (gap.isEmpty() || from.isEmpty()) {
                return;
            }
            BigDecimal wanted = wanted(compared.comparison(), gap.get(), step).subtract(gap.get());
            BigDecimal to = from.get().add(way(compared, input, around, from.get(), gap.get(), wanted));
            if (to.abs().compareTo(FARTHEST) > 0 || !put(input, before, to)) {
                answers.draft().set(input, before);
                return;
            }
        }
    }

    /** Returns the gap to reach: as little as possible beyond the one that is there. */
    private static BigDecimal wanted(Comparison comparison, BigDecimal gap, int step) {
        BigDecimal beyond = BigDecimal.valueOf(step);
        return switch (comparison) {
            case LESS -> beyond.negate().subtract(BigDecimal.ONE);
            case AT_MOST -> beyond.negate();
            case MORE -> beyond.add(BigDecimal.ONE);
            case AT_LEAST -> beyond;
            case EQUAL -> gap.signum() == 0 ? gap : BigDecimal.ZERO;
        };
    }

    /** Returns how far an input has to go so that the gap changes as wanted; nowhere where it changes nothing. */
    private BigDecimal way(
            Compared compared, String input, String around, BigDecimal from, BigDecimal gap, BigDecimal wanted) {
        JsonNode before = answers.draft().at(input);
        for (int tried : TRIED) {
            put(input, before, from.add(BigDecimal.valueOf(tried)));
            BigDecimal change = gap(compared, around).orElse(gap).subtract(gap);
            answers.draft().set(input, before);
            if (change.signum() != 0) {
                BigDecimal way = wanted.multiply(BigDecimal.valueOf(tried)).divide(change, MathContext.DECIMAL64);
                return way.setScale(before.isIntegralNumber() || before.isTextual() ? 0 : 6, RoundingMode.UP);
            }
        }
        return BigDecimal.ZERO;
    }

    /** Writes a number or a date in the place of another, and tells whether its field takes it. */
    private boolean put(String input, JsonNode before, BigDecimal to) {
        JsonNode value;
        if (before.isTextual()) {
            long day = to.setScale(0, RoundingMode.HALF_UP).longValue();
            value = TextNode.valueOf(
                    LocalDate.EPOCH.plusDays(Math.floorMod(day, 2_900_000L)).toString());
        } else {
            boolean whole = to.stripTrailingZeros().scale() <= 0;
            value = whole ? FieldValues.whole(to.longValue()) : DecimalNode.valueOf(to.stripTrailingZeros());
        }
        answers.draft().set(input, value);
        return answers.demand(input).takes(value);
    }
}

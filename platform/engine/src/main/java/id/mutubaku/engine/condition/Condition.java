package id.mutubaku.engine.condition;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Criterion;
import id.mutubaku.engine.formula.Formula;
import id.mutubaku.engine.formula.Kind;
import id.mutubaku.engine.formula.Misfit;
import id.mutubaku.engine.formula.Order;
import id.mutubaku.engine.formula.Scope;
import id.mutubaku.engine.formula.Types;
import id.mutubaku.engine.schema.SchemaValidator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What holds of answers and of the case, or does not. */
public sealed interface Condition extends Criterion {

    /** Tells whether all is there that it compares. */
    default boolean canBeCompared(Scope scope) {
        return true;
    }

    /** The condition that all of several hold. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Scope scope) {
            return conditions.stream().allMatch(each -> each.holds(scope));
        }

        @Override
        public boolean canBeCompared(Scope scope) {
            return conditions.stream().allMatch(each -> each.canBeCompared(scope));
        }

        @Override
        public void check(Types types, Consumer<Misfit> misfits) {
            conditions.forEach(each -> each.check(types, misfits));
        }

        @Override
        public Stream<AnswerPath> paths() {
            return conditions.stream().flatMap(Criterion::paths);
        }
    }

    /** The condition that one of several holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Scope scope) {
            return conditions.stream().anyMatch(each -> each.holds(scope));
        }

        @Override
        public boolean canBeCompared(Scope scope) {
            return conditions.stream().allMatch(each -> each.canBeCompared(scope));
        }

        @Override
        public void check(Types types, Consumer<Misfit> misfits) {
            conditions.forEach(each -> each.check(types, misfits));
        }

        @Override
        public Stream<AnswerPath> paths() {
            return conditions.stream().flatMap(Criterion::paths);
        }
    }

    /** The condition that another does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return !condition.holds(scope);
        }

        @Override
        public boolean canBeCompared(Scope scope) {
            return condition.canBeCompared(scope);
        }

        @Override
        public void check(Types types, Consumer<Misfit> misfits) {
            condition.check(types, misfits);
        }

        @Override
        public Stream<AnswerPath> paths() {
            return condition.paths();
        }
    }

    /** The condition that something is there. */
    record Given(AnswerPath path) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return scope.at(path).isPresent();
        }

        @Override
        public void check(Types types, Consumer<Misfit> misfits) {
            types.at(path);
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.of(path);
        }
    }

    /** The condition that a box is ticked, or that it is not: then it is unticked or not there. */
    record Ticked(AnswerPath path, boolean ticked) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return scope.at(path).filter(JsonNode::asBoolean).isPresent() == ticked;
        }

        @Override
        public void check(Types types, Consumer<Misfit> misfits) {
            if (!types.at(path).fits(Kind.YES_OR_NO)) {
                misfits.accept(new Misfit("condition/box-expected", List.of(path.toString())));
            }
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.of(path);
        }
    }

    /** The condition that an answer is one of some values; of ticks, that one of them is. */
    record OneOf(AnswerPath path, List<JsonNode> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Scope scope) {
            return scope.at(path).stream()
                    .flatMap(OneOf::each)
                    .anyMatch(answer -> values.stream().anyMatch(value -> isSame(value, answer)));
        }

        private static Stream<JsonNode> each(JsonNode answer) {
            return answer.isArray() ? StreamSupport.stream(answer.spliterator(), false) : Stream.of(answer);
        }

        private static boolean isSame(JsonNode value, JsonNode answer) {
            return (value.isNumber() && answer.isNumber())
                    ? value.decimalValue().compareTo(answer.decimalValue()) == 0
                    : value.equals(answer);
        }

        @Override
        public void check(Types types, Consumer<Misfit> misfits) {
            Kind kind = types.at(path);
            Set<String> choices = types.choices(path);
            for (JsonNode value : values) {
                boolean choice = choices.isEmpty() || choices.contains(value.asText());
                if (!value.isNumber() && !choice) {
                    misfits.accept(new Misfit(
                            "condition/no-choice",
                            List.of(path.toString(), value.asText(), String.join(", ", choices))));
                } else if (!isPossible(kind, value)) {
                    misfits.accept(new Misfit("condition/other-kind", List.of(path.toString(), value.asText())));
                } else if (value.isNumber()) {
                    Expectation.ofNumber(path, value, types).ifPresent(misfits);
                }
            }
        }

        private static boolean isPossible(Kind kind, JsonNode value) {
            return switch (kind) {
                case ANY -> true;
                case NUMBER -> value.isNumber();
                case TEXT, DATE, CHOICES -> value.isTextual();
                default -> false;
            };
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.of(path);
        }
    }

    /** The condition that an answer is there and fits a JSON Schema. */
    record Fits(AnswerPath path, JsonNode schema, SchemaValidator validator) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return scope.at(path)
                    .filter(answer -> validator.validate(answer).isEmpty())
                    .isPresent();
        }

        @Override
        public void check(Types types, Consumer<Misfit> misfits) {
            new Expectation(path, schema).check(types, misfits);
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.of(path);
        }
    }

    /** The condition that the results of two formulas, both numbers or both dates, stand in an order. */
    record Compared(Comparison comparison, Formula left, Formula right) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return left.result(scope)
                    .flatMap(one -> right.result(scope).flatMap(other -> Order.of(one, other)))
                    .filter(comparison::holds)
                    .isPresent();
        }

        @Override
        public boolean canBeCompared(Scope scope) {
            return left.result(scope).isPresent() && right.result(scope).isPresent();
        }

        @Override
        public void check(Types types, Consumer<Misfit> misfits) {
            Kind one = left.check(types, misfits);
            Kind other = right.check(types, misfits);
            boolean numbers = one.fits(Kind.NUMBER) && other.fits(Kind.NUMBER);
            if (!numbers && !(one.fits(Kind.DATE) && other.fits(Kind.DATE))) {
                misfits.accept(new Misfit("condition/compared", List.of(comparison.word())));
            }
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.concat(left.paths(), right.paths());
        }
    }
}

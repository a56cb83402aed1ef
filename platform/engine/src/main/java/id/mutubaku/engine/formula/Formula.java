package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is reckoned from answers. Where an answer is missing that it needs, it has no result. */
public sealed interface Formula {

    /** Returns the result. */
    Optional<JsonNode> result(Scope scope);

    /** Lists the paths that it looks at; those inside of rows begin {@linkplain AnswerPath.Origin#BESIDE beside}. */
    Stream<AnswerPath> paths();

    /** Returns what its result is, and tells of what in it does not fit. */
    Kind check(Types types, Consumer<Misfit> misfits);

    /** A number or a text as it stands there; a text can be a date. */
    record Literal(JsonNode value) implements Formula {
        @Override
        public Optional<JsonNode> result(Scope scope) {
            return Optional.of(value);
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.empty();
        }

        @Override
        public Kind check(Types types, Consumer<Misfit> misfits) {
            if (value.isNumber()) {
                return Kind.NUMBER;
            }
            return Values.asDate(value).isPresent() ? Kind.DATE : Kind.TEXT;
        }
    }

    /** The answer at a path. */
    record Answer(AnswerPath path) implements Formula {
        @Override
        public Optional<JsonNode> result(Scope scope) {
            return scope.at(path);
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.of(path);
        }

        @Override
        public Kind check(Types types, Consumer<Misfit> misfits) {
            return types.at(path);
        }
    }

    /** The date of the command. */
    record Today() implements Formula {
        @Override
        public Optional<JsonNode> result(Scope scope) {
            return Optional.of(TextNode.valueOf(scope.today().toString()));
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.empty();
        }

        @Override
        public Kind check(Types types, Consumer<Misfit> misfits) {
            return Kind.DATE;
        }
    }

    /** A function of other formulas; it has no result where one of them has none. */
    record Applied(Operation operation, List<Formula> operands) implements Formula {
        public Applied {
            operands = List.copyOf(operands);
        }

        @Override
        public Optional<JsonNode> result(Scope scope) {
            List<JsonNode> values = new ArrayList<>();
            for (Formula operand : operands) {
                operand.result(scope).ifPresent(values::add);
            }
            return values.size() == operands.size() ? operation.apply(values, scope) : Optional.empty();
        }

        @Override
        public Stream<AnswerPath> paths() {
            return operands.stream().flatMap(Formula::paths);
        }

        @Override
        public Kind check(Types types, Consumer<Misfit> misfits) {
            List<Kind> kinds = new ArrayList<>();
            for (int index = 0; index < operands.size(); index++) {
                Kind kind = operands.get(index).check(types, misfits);
                Kind expected = operation.operand(index);
                if (!kind.fits(expected)) {
                    misfits.accept(Misfit.operand(operation.word(), expected));
                }
                kinds.add(kind);
            }
            if (!operation.takes(kinds)) {
                misfits.accept(new Misfit("formula/mixed", List.of(operation.word())));
            }
            return operation.result(kinds);
        }
    }

    /** The sum over the rows of a list; a row that lacks the value is left out, and where there is no row it is 0. */
    record Sum(AnswerPath of, Formula value) implements Formula {
        @Override
        public Optional<JsonNode> result(Scope scope) {
            BigDecimal sum = rows(of, scope)
                    .flatMap(row -> value.result(scope.beside(row)).stream())
                    .flatMap(each -> Values.asNumber(each).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return Values.number(sum);
        }

        @Override
        public Stream<AnswerPath> paths() {
            return pathsOfRows(of, value);
        }

        @Override
        public Kind check(Types types, Consumer<Misfit> misfits) {
            checkList("sum", of, types, misfits);
            if (!value.check(types.inRowsOf(of), misfits).fits(Kind.NUMBER)) {
                misfits.accept(Misfit.operand("sum", Kind.NUMBER));
            }
            return Kind.NUMBER;
        }
    }

    /** The smallest or greatest, earliest or latest over the rows of a list; rows that lack the value are left out. */
    record ExtremeOfRows(Extreme extreme, AnswerPath of, Formula value) implements Formula {
        @Override
        public Optional<JsonNode> result(Scope scope) {
            List<JsonNode> values = rows(of, scope)
                    .flatMap(row -> value.result(scope.beside(row)).stream())
                    .toList();
            return values.isEmpty() ? Optional.empty() : extreme.apply(values, scope);
        }

        @Override
        public Stream<AnswerPath> paths() {
            return pathsOfRows(of, value);
        }

        @Override
        public Kind check(Types types, Consumer<Misfit> misfits) {
            checkList(extreme.word(), of, types, misfits);
            List<Kind> kinds = List.of(value.check(types.inRowsOf(of), misfits));
            if (!extreme.takes(kinds)) {
                misfits.accept(new Misfit("formula/mixed", List.of(extreme.word())));
            }
            return extreme.result(kinds);
        }
    }

    /** The number of rows, or ticks, of a list. */
    record Count(AnswerPath of) implements Formula {
        @Override
        public Optional<JsonNode> result(Scope scope) {
            return Optional.of(Values.number(rows(of, scope).count()));
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.of(of);
        }

        @Override
        public Kind check(Types types, Consumer<Misfit> misfits) {
            Kind kind = types.at(of);
            if (!kind.fits(Kind.LIST) && kind != Kind.CHOICES) {
                misfits.accept(new Misfit("formula/list-expected", List.of("count", of.toString())));
            }
            return Kind.NUMBER;
        }
    }

    /** One of two formulas. */
    record Choose(Criterion criterion, Formula then, Formula otherwise) implements Formula {
        @Override
        public Optional<JsonNode> result(Scope scope) {
            return criterion.holds(scope) ? then.result(scope) : otherwise.result(scope);
        }

        @Override
        public Stream<AnswerPath> paths() {
            return Stream.of(criterion.paths(), then.paths(), otherwise.paths()).flatMap(each -> each);
        }

        @Override
        public Kind check(Types types, Consumer<Misfit> misfits) {
            criterion.check(types, misfits);
            Kind first = then.check(types, misfits);
            return first == otherwise.check(types, misfits) ? first : Kind.ANY;
        }
    }

    private static Stream<AnswerPath> pathsOfRows(AnswerPath of, Formula value) {
        return Stream.concat(
                Stream.of(of),
                value.paths().map(path -> path.origin() == AnswerPath.Origin.BESIDE ? of.inside(path) : path));
    }

    private static void checkList(String word, AnswerPath of, Types types, Consumer<Misfit> misfits) {
        if (!types.at(of).fits(Kind.LIST)) {
            misfits.accept(new Misfit("formula/list-expected", List.of(word, of.toString())));
        }
    }

    private static Stream<JsonNode> rows(AnswerPath list, Scope scope) {
        return scope.at(list).filter(JsonNode::isArray).stream()
                .flatMap(rows -> StreamSupport.stream(rows.spliterator(), false));
    }
}

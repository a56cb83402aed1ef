package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mutubaku.engine.condition.Comparison;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.answer.FormAnswers.Seen;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.AnswerPath.Origin;
import id.mutubaku.engine.formula.Formula;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The changing of answers so that a condition holds, or does not. It is a good guess, no more: what one change brings
 * about another may undo, so that whoever asks looks again.
 */
final class Fulfilment {
    private static final int DEEPEST = 12;
    private static final int TRIES = 12;

    private final FormAnswers answers;
    private final FieldValues values;
    private final Adjustment adjustment;
    private int depth;

    Fulfilment(FormAnswers answers, FieldValues values) {
        this.answers = answers;
        this.values = values;
        this.adjustment = new Adjustment(answers, this);
    }

    FieldValues values() {
        return values;
    }

    /** Makes a condition hold, or not hold, as a field in the group at a pointer sees it. */
    void make(Condition condition, boolean wanted, String around) {
        if (depth >= DEEPEST || condition.holds(answers.scope(around)) == wanted) {
            return;
        }
        depth++;
        if (condition instanceof Condition.All all) {
            several(all.conditions(), wanted, wanted, around);
        } else if (condition instanceof Condition.Any any) {
            several(any.conditions(), !wanted, wanted, around);
        } else if (condition instanceof Condition.Not not) {
            make(not.condition(), !wanted, around);
        } else if (condition instanceof Condition.Compared compared) {
            compare(compared, wanted, around);
        } else {
            answer(condition, wanted, around);
        }
        depth--;
    }

    private void several(List<Condition> conditions, boolean all, boolean wanted, String around) {
        if (all) {
            conditions.forEach(each -> make(each, wanted, around));
        } else {
            values.pick(conditions).ifPresent(each -> make(each, wanted, around));
        }
    }

    private void compare(Condition.Compared compared, boolean wanted, String around) {
        adjustment.make(wanted ? compared : opposite(compared), around);
    }

    private Condition.Compared opposite(Condition.Compared compared) {
        Comparison comparison = switch (compared.comparison()) {
            case LESS -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.MORE;
            case MORE -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.LESS;
            case EQUAL -> values.pick(List.of(Comparison.LESS, Comparison.MORE)).orElseThrow();
        };
        return new Condition.Compared(comparison, compared.left(), compared.right());
    }

    private void answer(Condition condition, boolean wanted, String around) {
        AnswerPath path = condition.paths().findFirst().orElseThrow();
        if (path.origin() == Origin.CASE) {
            answers.assume(path, wanted ? fact(condition, path) : opposite(condition));
            return;
        }
        answers.pointer(path, around).ifPresent(pointer -> {
            JsonNode field = Demand.schemaAt(answers.schema(), pointer);
            Optional<JsonNode> value = wanted ? fitting(condition, pointer) : other(condition, pointer, around);
            if (field.has(FormKeywords.COMPUTE)) {
                value.ifPresent(result -> reckon(path, result, around));
            } else {
                value.ifPresentOrElse(found -> set(pointer, found), () -> remove(pointer, wanted));
            }
        });
    }

    private void remove(String pointer, boolean wanted) {
        if (!wanted) {
            answers.draft().remove(pointer);
        }
    }

    /** Answers a field, which has to be asked for then. */
    void set(String pointer, JsonNode value) {
        answers.draft().set(pointer, value);
        for (Seen each : answers.showing(pointer)) {
            make(each.condition(), true, each.around());
        }
    }

    /** Makes a formula have a result. */
    private void reckon(AnswerPath path, JsonNode result, String around) {
        adjustment.make(
                new Condition.Compared(Comparison.EQUAL, new Formula.Answer(path), new Formula.Literal(result)),
                around);
    }

    private JsonNode fact(Condition condition, AnswerPath path) {
        if (condition instanceof Condition.OneOf one) {
            return values.pick(one.values()).orElseThrow();
        }
        if (condition instanceof Condition.Fits fits) {
            return values.value(new Demand(List.of(fits.schema())))
                    .or(() -> values.value(new Demand(List.of(typed(fits.schema())))))
                    .orElse(MissingNode.getInstance());
        }
        return path.isDocument() || condition instanceof Condition.Ticked
                ? BooleanNode.valueOf(!(condition instanceof Condition.Ticked ticked) || ticked.ticked())
                : TextNode.valueOf("ada");
    }

    /** Returns the schema of a fact of which only limits are known. */
    private static JsonNode typed(JsonNode schema) {
        boolean text = schema.has("pattern") || schema.has("minLength") || schema.has("format");
        ObjectNode typed = JsonNodeFactory.instance.objectNode().put("type", text ? "string" : "number");
        schema.properties().forEach(keyword -> typed.set(keyword.getKey(), keyword.getValue()));
        return typed;
    }

    private static JsonNode opposite(Condition condition) {
        return condition instanceof Condition.Ticked ticked && !ticked.ticked()
                ? BooleanNode.TRUE
                : MissingNode.getInstance();
    }

    private Optional<JsonNode> fitting(Condition condition, String pointer) {
        Demand demand = answers.demand(pointer);
        if (condition instanceof Condition.Ticked ticked) {
            return Optional.of(BooleanNode.valueOf(ticked.ticked()));
        }
        if (condition instanceof Condition.Fits fits) {
            return values.value(demand.and(fits.schema()));
        }
        if (condition instanceof Condition.OneOf one) {
            return demand.own().has("items")
                    ? values.pick(one.values()).map(tick -> withTick(pointer, tick))
                    : values.pick(one.values().stream().filter(demand::takes).toList())
                            .or(() -> values.pick(one.values()));
        }
        return answers.value(pointer, values);
    }

    private JsonNode withTick(String pointer, JsonNode tick) {
        ArrayNode ticks = JsonNodeFactory.instance.arrayNode();
        answers.draft().at(pointer).forEach(ticks::add);
        return ticks.add(tick);
    }

    private Optional<JsonNode> other(Condition condition, String pointer, String around) {
        if (condition instanceof Condition.Given) {
            return Optional.empty();
        }
        if (condition instanceof Condition.Ticked ticked) {
            return Optional.of(BooleanNode.valueOf(!ticked.ticked()));
        }
        JsonNode before = answers.draft().at(pointer).deepCopy();
        Predicate<JsonNode> differs = value -> {
            answers.draft().set(pointer, value);
            return !condition.holds(answers.scope(around));
        };
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<JsonNode> value = answers.value(pointer, values).filter(differs);
            if (value.isPresent()) {
                return value;
            }
        }
        if (!before.isMissingNode()) {
            answers.draft().set(pointer, before);
        }
        return Optional.empty();
    }
}

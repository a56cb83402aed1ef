package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.condition.Comparison;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.answer.FormAnswers.Seen;
import id.mutubaku.engine.formula.Formula;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** One set of answers, changed round by round until nothing is wrong with it. */
final class Attempt {
    private static final int ROUNDS = 16;
    private static final int RESTLESS = 5;

    private final FormAnswers answers;
    private final FieldValues values;
    private final Fulfilment fulfilment;
    private final Goal goal;
    private final RandomGenerator random;
    private List<Problem> obstacles = List.of();
    private int fewest = Integer.MAX_VALUE;

    Attempt(FormAnswers answers, FieldValues values, Goal goal, RandomGenerator random) {
        this.answers = answers;
        this.values = values;
        this.fulfilment = new Fulfilment(answers, values);
        this.goal = goal;
        this.random = random;
    }

    /** Returns what was wrong with the best answers. */
    List<Problem> obstacles() {
        return obstacles;
    }

    /** Returns how much that was, what was missed beside it included. */
    int fewest() {
        return fewest;
    }

    Optional<SearchResult.Found> run(Effort effort) {
        values.group(answers.schema(), false)
                .properties()
                .forEach(field -> answers.draft().answers().set(field.getKey(), field.getValue()));
        for (int round = 0; round < ROUNDS && effort.spend(); round++) {
            FormInEffect effect = answers.inEffect();
            List<Problem> problems = effect.problems();
            List<Seen> missed = goal.missed(answers);
            if (problems.isEmpty() && missed.isEmpty() && goal.isShownIn(effect)) {
                return Optional.of(new SearchResult.Found(effect.answers()));
            }
            remember(problems, missed.size());
            missed.forEach(each -> fulfilment.make(each.condition(), true, each.around()));
            goal.shown().ifPresent(this::show);
            problems.forEach(problem -> mend(problem, effect.form().schema()));
            if (round >= RESTLESS && random.nextBoolean()) {
                stir();
            }
        }
        return Optional.empty();
    }

    private void remember(List<Problem> problems, int missed) {
        if (problems.size() + missed < fewest) {
            fewest = problems.size() + missed;
            obstacles = problems;
        }
    }

    private void show(String pointer) {
        if (answers.draft().at(pointer).isMissingNode()
                && FieldValues.isAsked(Demand.schemaAt(answers.schema(), pointer))) {
            answer(pointer, answers.schema());
        }
    }

    private void mend(Problem problem, JsonNode form) {
        String pointer = problem.pointer();
        JsonNode field = Demand.schemaAt(form, pointer);
        List<Condition> rules = answers.rulesAt(pointer);
        if (problem.rule().equals("form/rule") && !rules.isEmpty()) {
            rules.forEach(rule -> fulfilment.make(rule, true, ""));
        } else if (pointer.isEmpty()) {
            stir();
        } else if (field.isMissingNode()) {
            answers.draft().remove(pointer);
        } else if (field.has(FormKeywords.COMPUTE)) {
            reckon(pointer, field);
        } else {
            answer(pointer, form);
        }
    }

    private void answer(String pointer, JsonNode form) {
        Demand demand = Demand.at(form, answers.draft().answers(), pointer);
        boolean listed = Demand.schemaAt(answers.schema(), pointer).has(FormKeywords.CHOICES);
        Optional<JsonNode> made = listed ? answers.value(pointer, values) : values.value(demand);
        made.ifPresentOrElse(value -> answers.draft().set(pointer, value), this::stir);
    }

    /** Lets a formula have a result, and one that its field takes. */
    private void reckon(String pointer, JsonNode field) {
        String around = JsonPointer.compile(pointer).head().toString();
        Formula formula = ConditionReader.inForm().formula(field.path(FormKeywords.COMPUTE));
        if (formula.result(answers.scope(around)).isEmpty()) {
            formula.paths()
                    .flatMap(path -> answers.pointer(path, around).stream())
                    .forEach(this::answerAnywhere);
        }
        limit(formula, Comparison.AT_LEAST, field.path("minimum"), around);
        limit(formula, Comparison.AT_MOST, field.path("maximum"), around);
        limit(formula, Comparison.AT_LEAST, field.path("formatMinimum"), around);
        limit(formula, Comparison.AT_MOST, field.path("formatMaximum"), around);
    }

    private void answerAnywhere(String pointer) {
        JsonNode field = Demand.schemaAt(answers.schema(), pointer);
        if (field.has(FormKeywords.COMPUTE)) {
            reckon(pointer, field);
        } else {
            answers.value(pointer, values).ifPresent(value -> fulfilment.set(pointer, value));
        }
    }

    private void limit(Formula formula, Comparison comparison, JsonNode limit, String around) {
        if (!limit.isMissingNode()) {
            fulfilment.make(new Condition.Compared(comparison, formula, new Formula.Literal(limit)), true, around);
        }
    }

    /** Gives one of the fields that decide about others another answer. */
    private void stir() {
        List<String> deciding = new ArrayList<>(new TreeSet<>(DecidingFields.of(answers.schema())));
        values.pick(deciding).ifPresent(pointer -> {
            JsonNode field = Demand.schemaAt(answers.schema(), pointer);
            if (random.nextInt(4) == 0) {
                answers.draft().remove(pointer);
            } else if (FieldValues.isAsked(field)) {
                values.value(new Demand(List.of(field)))
                        .ifPresent(value -> answers.draft().set(pointer, value));
            }
        });
    }
}

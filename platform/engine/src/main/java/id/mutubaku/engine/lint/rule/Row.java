package id.mutubaku.engine.lint.rule;

import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A step with its place in the definition file.
 *
 * @param pointer JSON pointer to the step
 */
public record Row(Step step, String pointer) {

    /** Lists all steps. */
    public static List<Row> all(SopDefinition definition) {
        return IntStream.range(0, definition.steps().size())
                .mapToObj(index -> new Row(definition.steps().get(index), Pointers.of("steps", index)))
                .toList();
    }

    /** Lists the steps that have a row in the printed table. */
    public static List<Row> printed(SopDefinition definition) {
        return all(definition).stream().filter(row -> row.step().hasRow()).toList();
    }

    /** Returns the pointer to a property of the step. */
    public String at(Object... names) {
        return pointer + Pointers.of(names);
    }

    /** Returns how people call the step: the number of its row, or else its id. */
    public String name() {
        return nameOf(step);
    }

    /** Returns how people call a step: the number of its row without its full stop, or else its id. */
    public static String nameOf(Step step) {
        return step.number()
                .map(number -> number.strip().replaceFirst("[.)]$", ""))
                .orElse(step.id());
    }

    /** Returns how people call a step, by its id. */
    public static String nameOf(SopDefinition definition, String id) {
        return definition.step(id).map(Row::nameOf).orElse(id);
    }
}

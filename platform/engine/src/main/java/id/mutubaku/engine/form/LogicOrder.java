package id.mutubaku.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The order in which the fields of a form are looked at. A circle, which the linter refuses, is cut somewhere. */
final class LogicOrder {
    private final List<FieldLogic> all;
    private final Map<List<String>, List<Integer>> byPath = new HashMap<>();
    private final Map<List<String>, List<Integer>> within = new HashMap<>();
    private final Stage[] stages;
    private final List<FieldLogic> ordered = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private Optional<List<String>> circle = Optional.empty();

    private enum Stage {
        UNSEEN,
        OPEN,
        DONE
    }

    private LogicOrder(List<FieldLogic> all) {
        this.all = all;
        this.stages =
                IntStream.range(0, all.size()).mapToObj(index -> Stage.UNSEEN).toArray(Stage[]::new);
        for (int index = 0; index < all.size(); index++) {
            List<String> path = all.get(index).path();
            byPath.computeIfAbsent(path, none -> new ArrayList<>()).add(index);
            for (List<String> outer : beginnings(path)) {
                within.computeIfAbsent(outer, none -> new ArrayList<>()).add(index);
            }
        }
    }

    static LogicOrder of(List<FieldLogic> fields) {
        LogicOrder order = new LogicOrder(fields);
        IntStream.range(0, fields.size()).forEach(order::visit);
        return order;
    }

    /** Returns the fields, each after all on which it depends. */
    List<FieldLogic> fields() {
        return ordered;
    }

    /** Returns the paths of fields that wait for each other, in their order, the first once more at the end. */
    Optional<List<String>> circle() {
        return circle;
    }

    private void visit(int index) {
        if (stages[index] == Stage.OPEN) {
            close(index);
        } else if (stages[index] == Stage.UNSEEN) {
            stages[index] = Stage.OPEN;
            open.add(index);
            for (int other : before(all.get(index))) {
                visit(other);
            }
            open.remove(open.size() - 1);
            stages[index] = Stage.DONE;
            ordered.add(all.get(index));
        }
    }

    private void close(int index) {
        circle = Optional.of(Stream.concat(open.subList(open.indexOf(index), open.size()).stream(), Stream.of(index))
                .map(each -> String.join("/", all.get(each).path()))
                .toList());
    }

    /** Lists the fields to look at before a field: those around it, and all that its conditions and formula name. */
    private Set<Integer> before(FieldLogic field) {
        Set<Integer> before = new TreeSet<>();
        List<String> way = field.path().subList(0, field.path().size() - 1);
        beginnings(way).forEach(outer -> before.addAll(byPath.getOrDefault(outer, List.of())));
        field.dependencies().forEach(path -> {
            beginnings(path).forEach(outer -> before.addAll(byPath.getOrDefault(outer, List.of())));
            before.addAll(within.getOrDefault(path, List.of()));
        });
        return before;
    }

    /** Lists a path and all that begin it. */
    private static List<List<String>> beginnings(List<String> path) {
        return IntStream.rangeClosed(1, path.size())
                .mapToObj(size -> path.subList(0, size))
                .toList();
    }
}

package id.mutubaku.engine.form;

import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A form as it stands for some answers: what is asked now, and the answers that count.
 *
 * @param form without what is hidden; what is required now is plainly required
 * @param answers without those to hidden fields, and with the results of formulas
 * @param conditional whether other answers could make it another form
 * @param appeared pointers of the fields that other answers would hide, and of those that offer what other answers
 *     have left, these with a mark of what they offer behind a question mark
 * @param breaches of rules between answers
 * @param labels what the lists call the choices among the answers, by pointer
 */
public record FormInEffect(
        FormSchema form,
        Map<String, Object> answers,
        boolean conditional,
        SortedSet<String> appeared,
        List<Problem> breaches,
        Map<String, String> labels) {
    public FormInEffect {
        appeared = Collections.unmodifiableSortedSet(new TreeSet<>(appeared));
        breaches = List.copyOf(breaches);
        labels = Map.copyOf(labels);
    }

    /** Returns what is wrong with the answers, at most one problem for each field. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(form.validate(answers));
        Set<String> told = problems.stream().map(Problem::pointer).collect(Collectors.toSet());
        breaches.stream().filter(breach -> told.add(breach.pointer())).forEach(problems::add);
        return FirstProblems.of(problems);
    }
}

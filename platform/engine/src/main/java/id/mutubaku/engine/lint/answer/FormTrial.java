package id.mutubaku.engine.lint.answer;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.form.answer.AnswerSearch;
import id.mutubaku.engine.form.answer.Contradiction;
import id.mutubaku.engine.form.answer.SearchResult;
import id.mutubaku.engine.lint.rule.Finding;
import id.mutubaku.engine.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The trial of one form: answers are looked for that it takes, and with each of its conditional fields and pages in
 * turn. How much is tried depends on how large the form is.
 */
final class FormTrial {
    private static final long SEED = 20_261_130;
    private static final int EFFORT = 6_000;
    private static final int MOST_TRIES = 80;
    private static final int FEWEST_TRIES = 6;
    private static final int MOST_NAMED = 5;

    private final FormSchema form;
    private final String pointer;
    private final int tries;
    private final List<JsonNode> found = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int left;

    FormTrial(FormSchema form, String pointer) {
        this.form = form;
        this.pointer = pointer;
        int size = ConditionalPart.sizeOf(form.schema());
        this.tries = Math.max(FEWEST_TRIES, Math.min(MOST_TRIES, EFFORT / size));
        this.left = 5 * tries;
    }

    /** Lists what nobody can answer. */
    List<Finding> findings() {
        if (listsAreThere() && (form.isConditional() || hasTightenings())) {
            attempt();
        } else {
            proof();
        }
        return findings;
    }

    /** Tells whether all lists are known from which fields take choices; without one of them a field asks nothing. */
    private boolean listsAreThere() {
        return form.schema().findValues(FormKeywords.CHOICES).stream()
                .allMatch(source ->
                        form.lists().named(source.path("list").asText()).isPresent());
    }

    private boolean hasTightenings() {
        return !form.schema().findParents("if").isEmpty();
    }

    /** Looks no further than at the fields themselves: they do not depend on each other. */
    private void proof() {
        take(search(LocalDate.EPOCH).least(tries));
    }

    private void attempt() {
        List<LocalDate> days = TrialDays.of(form.schema());
        for (LocalDate day : days) {
            SearchResult result = search(day).least(tries);
            if (result instanceof SearchResult.Found || day.equals(days.get(days.size() - 1))) {
                take(result);
                break;
            }
        }
        if (!found.isEmpty()) {
            days.forEach(day -> look(search(day).fullest(tries)));
            ConditionalPart.of(form.schema()).forEach(part -> part(part, days));
        }
    }

    private AnswerSearch search(LocalDate day) {
        return AnswerSearch.inAnyCase(form, FormContext.beforeCase(day, new Weekdays()), SEED);
    }

    private void look(SearchResult result) {
        if (result instanceof SearchResult.Found answers) {
            found.add(JsonMapping.tree(answers.answers()));
        }
    }

    private void take(SearchResult result) {
        look(result);
        if (result instanceof SearchResult.Impossible impossible) {
            contradicted(impossible.contradiction());
        } else if (result instanceof SearchResult.NotFound none && !demandsWhatIsNoField(none)) {
            findings.add(new Finding(
                    "form/answerable/none",
                    pointer,
                    List.of(form.titleAt(""), String.valueOf(none.tries()), named(none))));
        }
    }

    /** Reports a field whose pattern takes nothing; of bounds and fixed values other rules report. */
    private void contradicted(Contradiction contradiction) {
        if (contradiction.kind() == Contradiction.Kind.PATTERN) {
            findings.add(new Finding(
                    "form/answerable/pattern", pointer + contradiction.pointer(), contradiction.arguments()));
        }
    }

    /** Tells whether a field is missing that the form has not, which another rule reports. */
    private boolean demandsWhatIsNoField(SearchResult.NotFound none) {
        return none.obstacles().stream()
                .anyMatch(problem -> form.fieldAt(problem.pointer()).isMissingNode());
    }

    /** Names the fields at which something was wrong with the best answers. */
    private String named(SearchResult.NotFound none) {
        return none.obstacles().stream()
                .map(Problem::pointer)
                .map(form::titleAt)
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
    }

    private void part(ConditionalPart part, List<LocalDate> days) {
        boolean seen =
                found.stream().anyMatch(answers -> !answers.at(part.answer()).isMissingNode());
        for (LocalDate day : days) {
            if (seen || left <= 0) {
                return;
            }
            SearchResult result = search(day).showing(part.answer(), tries);
            look(result);
            seen = result instanceof SearchResult.Found;
            left -= seen ? 0 : tries;
        }
        if (!seen) {
            findings.add(new Finding(
                    part.isPage() ? "form/answerable/page" : "form/answerable/field",
                    pointer + part.pointer(),
                    List.of(part.title(), String.valueOf(tries * days.size()))));
        }
    }
}

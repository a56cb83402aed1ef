package id.mutubaku.ui.cases.step;

import id.mutubaku.api.plugin.Lookup;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.ui.form.Suggestions;
import id.mutubaku.ui.form.search.SearchResult;
import id.mutubaku.ui.view.form.FieldView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of plugins for the page of a case.
 *
 * @param reports what the checks of the step found
 * @param lookups what can be chosen in its form, by the name of the lookup
 * @param computed what the computations of its form answered, by {@code plugin/name}
 * @param found the result of the search that was made in it just now
 * @param actions how actions stand that are still to be done
 * @param untold why the applicant was not told something; absent where no mail to them failed for good
 */
public record Plugged(
        List<CheckReport> reports,
        Map<String, List<Lookup.Choice>> lookups,
        Map<String, Computed> computed,
        Optional<SearchResult> found,
        List<ActionStanding> actions,
        Optional<String> untold) {

    public Plugged {
        reports = List.copyOf(reports);
        lookups = Map.copyOf(lookups);
        computed = Map.copyOf(computed);
        actions = List.copyOf(actions);
    }

    /** Returns what is suggested for the form, in the reader's language. */
    public Suggestions suggestions(Language language) {
        return new Suggestions(choices(language), true, found);
    }

    private Map<String, List<FieldView.Choice>> choices(Language language) {
        Map<String, List<FieldView.Choice>> choices = new LinkedHashMap<>();
        lookups.forEach((name, all) -> choices.put(
                name,
                all.stream()
                        .map(choice -> new FieldView.Choice(choice.value(), language.in(choice.title()), "", false))
                        .toList()));
        return choices;
    }
}

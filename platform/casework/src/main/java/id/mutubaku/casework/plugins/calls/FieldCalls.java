package id.mutubaku.casework.plugins.calls;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.cases.SearchAnswer;
import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.casework.plugins.calls.OfferFinder.Found;
import id.mutubaku.casework.plugins.context.PluginContexts;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Use;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.engine.json.PlainText;
import id.mutubaku.host.declaration.OfferKind;
import id.mutubaku.model.cases.CaseState;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The questions that fields of forms ask of plugins.
 *
 * @param registry what runs at the moment of a call
 * @param contexts what calls may use
 */
record FieldCalls(Supplier<PluginRegistry> registry, PluginContexts contexts) {
    private static final Text NOT_FOR_STRANGERS =
            new Text("Nilainya dihitung sesudah Anda masuk dengan akun.", "It is computed once you have signed in.");

    /** Asks the computations of a form, all at once. */
    Future<Map<String, Computed>> computed(boolean stranger, Asked asked) {
        Set<String> uses = asked.computations();
        if (uses.isEmpty()) {
            return Future.succeededFuture(Map.of());
        }
        OfferFinder finder = new OfferFinder(registry.get());
        Subject subject = Subjects.of(asked);
        Map<String, Future<Computed>> answers = new TreeMap<>();
        uses.forEach(use -> answers.put(use, computed(finder, use, stranger, asked.state(), subject)));
        return Future.all(List.copyOf(answers.values()))
                .map(all -> answers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, answer -> answer.getValue().result())));
    }

    private Future<Computed> computed(
            OfferFinder finder, String computation, boolean stranger, CaseState state, Subject subject) {
        Found found = finder.find(state, computation, OfferKind.COMPUTATION);
        if (found.use().isEmpty()) {
            return Future.succeededFuture(Computed.failed(found.problem().orElseThrow()));
        }
        if (stranger && !found.offered(computation).strangers()) {
            return Future.succeededFuture(Computed.failed(NOT_FOR_STRANGERS));
        }
        Use use = found.use().get();
        return Asking.answered(use.plugin()
                        .computeAsync(
                                OfferName.of(computation).offer(), subject, contexts.of(state, use, found.settings())))
                .map(ran -> ran.fold(value -> Computed.of(kept(value)), fault -> Computed.failed(fault.sentence())));
    }

    /** Texts of plugins are kept as those of people are; a blank one is none. */
    private static Optional<Object> kept(Optional<Object> value) {
        return value.<Object>map(given -> given instanceof String text ? PlainText.of(text) : given)
                .filter(given -> !given.equals(""));
    }

    /** Asks a lookup; where it cannot be asked, there are no choices. */
    Future<List<Choice>> choices(String lookup, Asked asked) {
        Found found = new OfferFinder(registry.get()).find(asked.state(), lookup, OfferKind.LOOKUP);
        if (found.use().isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        Use use = found.use().get();
        return Asking.answered(use.plugin()
                        .choicesAsync(
                                OfferName.of(lookup).offer(),
                                Subjects.of(asked),
                                contexts.of(asked.state(), use, found.settings())))
                .map(ran -> ran.fold(choices -> choices, fault -> List.<Choice>of()));
    }

    /** Asks a search what fits. */
    Future<SearchAnswer> search(String search, String query, boolean stranger, Asked asked) {
        Found found = new OfferFinder(registry.get()).find(asked.state(), search, OfferKind.SEARCH);
        if (found.use().isEmpty()) {
            return Future.succeededFuture(SearchAnswer.UNAVAILABLE);
        }
        if (stranger && !found.offered(search).strangers()) {
            return Future.succeededFuture(SearchAnswer.NOT_FOR_STRANGERS);
        }
        Use use = found.use().get();
        return Asking.answered(use.plugin()
                        .searchAsync(
                                OfferName.of(search).offer(),
                                query,
                                Subjects.of(asked),
                                contexts.of(asked.state(), use, found.settings())))
                .map(ran -> ran.fold(SearchAnswer::of, fault -> SearchAnswer.UNAVAILABLE));
    }
}

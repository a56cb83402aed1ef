package id.mutubaku.web.pages;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.SearchAnswer;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.ui.form.search.ChosenMatch;
import id.mutubaku.ui.form.search.FieldSearch;
import id.mutubaku.ui.form.search.SearchResult;
import id.mutubaku.web.admission.SearchQuota;
import id.mutubaku.web.http.Call;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of form fields to plugins: searches that people make beside them, and computations of what they hold. */
public final class FieldPlugins {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    private final Pages pages;
    private final StepPlugins plugins;
    private final SearchQuota quota;

    /**
     * Takes who is asked.
     *
     * @param quota of searches by people who have not signed in, on pages and by programs together
     */
    public FieldPlugins(Pages pages, StepPlugins plugins, SearchQuota quota) {
        this.pages = pages;
        this.plugins = plugins;
        this.quota = quota;
    }

    /** Returns what is to be said of the search that was made or the match that was chosen; absent where neither was. */
    public Future<Optional<SearchResult>> found(Call call, FormSchema form, Asked asked) {
        Optional<String> chosen = ChosenMatch.field(call.posted());
        if (chosen.isPresent()) {
            return said(call, chosen.get(), "search.filled").map(Optional::of);
        }
        return FieldSearch.pressed(form, call.posted())
                .map(search -> made(call, search, asked).map(Optional::of))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    /** Asks the computations of the form for what is to be shown of them. */
    public Future<Map<String, Computed>> computed(Call call, Asked asked) {
        return plugins.computed(isStranger(call), asked);
    }

    private static boolean isStranger(Call call) {
        return !(call.principal() instanceof AccountHolder);
    }

    private Future<SearchResult> made(Call call, FieldSearch search, Asked asked) {
        String field = search.field().path();
        String query = call.posted(field).strip();
        boolean stranger = isStranger(call);
        if (query.length() < SHORTEST) {
            return said(call, field, "search.short", SHORTEST);
        }
        if (query.length() > LONGEST) {
            return said(call, field, "search.nothing", query);
        }
        if (stranger && !quota.takes(call.visitor().address())) {
            return said(call, field, "search.quota", SearchQuota.PERIOD.toMinutes());
        }
        return plugins.search(search.use(), query, stranger, asked)
                .map(answer -> new SearchResult(field, message(call, query, answer), answer.matches()));
    }

    private Future<SearchResult> said(Call call, String field, String key, Object... arguments) {
        return Future.succeededFuture(new SearchResult(field, pages.text(call, key, arguments), List.of()));
    }

    private String message(Call call, String query, SearchAnswer answer) {
        return switch (answer.standing()) {
            case UNAVAILABLE -> pages.text(call, "search.unavailable");
            case NOT_FOR_STRANGERS -> pages.text(call, "search.sign-in");
            case MADE ->
                answer.matches().isEmpty()
                        ? pages.text(call, "search.nothing", query)
                        : pages.text(call, "search.found", answer.matches().size());
        };
    }
}

package id.mutubaku.web.pages.work;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.store.cases.CaseStore.StoredEvent;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.page.StepNews;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;

/** The case in which the reader has just completed a step: its number stands in the address of the inbox. */
final class CompletedStep {
    private final Pages pages;
    private final CaseReader reader;
    private final InstantSource clock;

    CompletedStep(Pages pages, CaseReader reader, InstantSource clock) {
        this.pages = pages;
        this.reader = reader;
        this.clock = clock;
    }

    /** Reads what is to be told; absent where the address names no case of theirs. */
    Future<Optional<StepNews>> of(Call call) {
        Optional<String> number = call.query("selesai");
        if (number.isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        return reader.find(call.principals(), call.account().region(), number.get())
                .compose(found ->
                        found.map(seen -> news(call, seen)).orElseGet(() -> Future.succeededFuture(Optional.empty())));
    }

    private Future<Optional<StepNews>> news(Call call, AuthorizedCase seen) {
        CaseContext context =
                new CaseContext(seen.visible(), pages.messages(), call.language(), clock.instant(), Tokens::draw);
        return reader.events(seen)
                .map(events -> Optional.of(new StepNews(
                        context, events.stream().map(StoredEvent::event).toList())));
    }
}

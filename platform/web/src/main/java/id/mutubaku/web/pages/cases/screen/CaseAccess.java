package id.mutubaku.web.pages.cases.screen;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.store.cases.CaseStore.StoredEvent;
import id.mutubaku.store.cases.DocumentStore.StoredContent;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.pages.apply.Counter;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The way from a call to the case that it names, for those who have a part in it. */
public final class CaseAccess {
    /** The routes at which an official reads and acts for the applicant begin with this. */
    public static final String COUNTER = "/:region/kasus/:number/loket";

    private final CaseReader reader;
    private final AccountDirectory accounts;
    private final Counter counter;
    private final WorkStore work;

    /** Takes what reads cases, and who may serve at the counter. */
    public CaseAccess(CaseReader reader, AccountDirectory accounts, Counter counter, WorkStore work) {
        this.reader = reader;
        this.accounts = accounts;
        this.counter = counter;
        this.work = work;
    }

    /** Finds the case that a call names; nobody can tell a foreign one from a missing one. */
    public Future<AuthorizedCase> seen(Call call) {
        return reader.find(readers(call), call.part("region"), call.caseNumber())
                .map(seen -> seen.orElseThrow(() -> unknown(call)));
    }

    /** Returns what answers a call that names a case of which the caller is not to know. */
    public static HttpProblem unknown(Call call) {
        return HttpProblem.of(404, "case/unknown", call.caseNumber());
    }

    /** Returns as whom a call reads: at the address of the counter, as an official who serves there. */
    private List<Principal> readers(Call call) {
        return call.route().startsWith(COUNTER) ? List.of(counter.at(call)) : call.principals();
    }

    /** Finds the case for somebody who looks at it: from now on it is not new to them. */
    public Future<AuthorizedCase> looked(Call call) {
        return seen(call)
                .compose(seen -> call.principal() instanceof AccountHolder account
                        ? work.markSeen(call.part("region"), call.caseNumber(), account.username(), account.inboxes())
                                .map(seen)
                        : Future.succeededFuture(seen));
    }

    /** Returns the SOP of the case that a call names, where a step of it is open; nothing else is told of it. */
    public Future<Optional<Sop>> openAt(Call call, Place place) {
        return reader.openAt(call.part("region"), call.caseNumber(), place);
    }

    /** Reads the events of a case, oldest first. */
    public Future<List<CaseEvent>> events(AuthorizedCase seen) {
        return reader.events(seen)
                .map(stored -> stored.stream().map(StoredEvent::event).toList());
    }

    /** Reads a file of a case. */
    public Future<Optional<StoredContent>> file(AuthorizedCase seen, UUID content) {
        return reader.file(seen, content);
    }

    /** Lists the accounts to whom a step of the case could be handed; an applicant hands nothing on. */
    public Future<List<AccountHolder>> colleagues(AuthorizedCase seen) {
        Set<String> performers = seen.stored().state().open().stream()
                .map(StepVisit::performers)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return seen.visible().byApplicant()
                ? Future.succeededFuture(List.of())
                : accounts.holders(seen.stored().state().region(), performers);
    }
}

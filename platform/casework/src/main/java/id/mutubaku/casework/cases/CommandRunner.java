package id.mutubaku.casework.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.CaseRepresentation;
import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.cases.Answer.Done;
import id.mutubaku.casework.cases.Answer.Refusal;
import id.mutubaku.casework.cases.Answer.Refused;
import id.mutubaku.casework.notices.EventAuthor;
import id.mutubaku.casework.notices.Notices;
import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.clock.CaseTime;
import id.mutubaku.engine.cases.command.CaseCommand;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.commit.CaseChange;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.commit.CommitStore.StagedFileGone;
import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.StoredCase;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The runner of commands: reads a case, decides, commits, and where somebody else was faster, decides again. */
final class CommandRunner {
    private static final int ATTEMPTS = 4;

    private final SopRepository sops;
    private final CaseStore store;
    private final CommitStore commits;
    private final Notices notices;
    private final StepPlugins plugins;
    private final CommandPlugins asked;
    private final AnsweredRequests answered;
    private final InstantSource clock;
    private final CaseNumbers numbers = new CaseNumbers();
    private final CaseCache cache = new CaseCache();

    CommandRunner(
            SopRepository sops,
            CaseStore store,
            CommitStore commits,
            Notices notices,
            StepPlugins plugins,
            InstantSource clock) {
        this.sops = sops;
        this.store = store;
        this.commits = commits;
        this.notices = notices;
        this.plugins = plugins;
        this.asked = new CommandPlugins(plugins);
        this.answered = new AnsweredRequests(store);
        this.clock = clock;
    }

    /** Opens a case. */
    Future<Answer> open(CommandRequest request, Sop sop) {
        return open(request, sop, 1);
    }

    private Future<Answer> open(CommandRequest request, Sop sop, int attempt) {
        Instant at = now();
        String number = numbers.number(sop.region(), at);
        StoredCase unopened = StoredCase.unopened(request.region(), number, numbers.trackingCode());
        return decide(request, sop, unopened, request.principal().in(sop, unopened.state()), at)
                .recover(lost -> {
                    if (lost instanceof Overtaken && attempt < ATTEMPTS) {
                        return open(request, sop, attempt + 1);
                    }
                    return Future.failedFuture(lost);
                });
    }

    /** Changes a case; one in which the principal has no part is unknown to them. */
    Future<Answer> change(CommandRequest request, String number) {
        Optional<StoredCase> cached = cache.get(request.region(), number);
        return cached.isPresent()
                ? change(request, cached.get())
                        .compose(answer -> answer instanceof Refused refused
                                ? confirmed(request, number, cached.get(), refused)
                                : Future.succeededFuture(answer))
                        .recover(lost -> overtaken(lost, request, number, 1))
                : changeFresh(request, number, 1);
    }

    /** Decides again what was refused by a cached case, unless that is how the case still stands. */
    private Future<Answer> confirmed(CommandRequest request, String number, StoredCase cached, Refused refused) {
        return store.load(request.region(), number)
                .compose(found -> found.filter(stored -> stored.state().version()
                                        == cached.state().version())
                                .isPresent()
                        ? Future.succeededFuture(refused)
                        : found.map(stored -> change(request, stored)).orElseGet(() -> unknown(number)));
    }

    private Future<Answer> changeFresh(CommandRequest request, String number, int attempt) {
        return store.load(request.region(), number)
                .compose(stored -> stored.isPresent() ? change(request, stored.get()) : unknown(number))
                .recover(lost -> overtaken(lost, request, number, attempt + 1));
    }

    private Future<Answer> overtaken(Throwable lost, CommandRequest request, String number, int attempt) {
        return lost instanceof Overtaken && attempt <= ATTEMPTS
                ? changeFresh(request, number, attempt)
                : Future.failedFuture(lost);
    }

    private Future<Answer> change(CommandRequest request, StoredCase stored) {
        Sop sop = sops.of(stored.state());
        Requester by = request.principal().in(sop, stored.state());
        if (by.actors().isEmpty()) {
            return unknown(stored.state().number());
        }
        long version = stored.state().version();
        Optional<Long> expected = request.terms().expectedVersion();
        if (expected.isPresent() && expected.get() != version) {
            return answered.replayOr(request, Refused.because(Refusal.STALE, "case/stale"));
        }
        return decide(request, sop, stored, by, CaseTime.of(stored.state(), now()));
    }

    private Future<Answer> decide(CommandRequest request, Sop sop, StoredCase stored, Requester by, Instant at) {
        CaseCommand command = request.command().of(at, by);
        Decision bare = command.decide(sop, stored.state());
        if (bare instanceof Decision.Rejected rejected && rejected.reason() != Decision.Reason.INVALID) {
            return refuse(request, rejected);
        }
        return asked.about(command, sop, stored.state()).compose(full -> {
            Decision decision = full.equals(command) ? bare : full.decide(sop, stored.state());
            return decision instanceof Decision.Rejected rejected
                    ? refuse(request, rejected)
                    : commit(request, sop, stored, by, (Decision.Accepted) decision);
        });
    }

    private Future<Answer> refuse(CommandRequest request, Decision.Rejected rejected) {
        return answered.replayOr(
                request, new Refused(Refusal.valueOf(rejected.reason().name()), rejected.problems()));
    }

    private Future<Answer> commit(
            CommandRequest request, Sop sop, StoredCase stored, Requester by, Decision.Accepted accepted) {
        CaseState state = accepted.state();
        boolean migrated = !state.versions().equals(stored.state().versions());
        Sop settled = migrated ? sops.of(state) : sop;
        AuthorizedCase seen = AuthorizedCase.of(settled, stored.in(state), request.principal(), by);
        Supplier<String> body = () -> CaseRepresentation.json(seen, now()).toString();
        Optional<CaseChange.Receipt> receipt = request.receipt(body);
        List<NewJob> jobs = new ArrayList<>(
                notices.jobs(settled, stored.state(), accepted.events(), state, doer(request.principal(), state)));
        jobs.addAll(plugins.jobs(settled, accepted.events(), state));
        return commits.commit(new CaseChange(stored, accepted.events(), state, settled, receipt, jobs))
                .<Answer>compose(committed -> {
                    if (committed.isEmpty()) {
                        return Future.failedFuture(new Overtaken());
                    }
                    cache.put(committed.get());
                    notices.queued(request.region(), jobs);
                    return Future.succeededFuture(new Done(
                            state.number(),
                            state.version(),
                            receipt.<Supplier<String>>map(kept -> kept::answer).orElse(body)));
                })
                .recover(failure -> refused(request, failure));
    }

    private Future<Answer> refused(CommandRequest request, Throwable failure) {
        if (failure instanceof StagedFileGone) {
            return answered.replayOr(request, Refused.because(Refusal.NOT_NOW, "document/gone"));
        }
        return AnsweredRequests.keyIsTaken(failure)
                ? answered.replayOr(request, Refused.because(Refusal.NOT_NOW, "case/key-in-use"))
                : Future.failedFuture(failure);
    }

    private static EventAuthor doer(Principal principal, CaseState state) {
        return new EventAuthor(principal.person().account(), principal.asks(state));
    }

    private static Future<Answer> unknown(String number) {
        return Future.succeededFuture(Refused.because(Refusal.UNKNOWN, "case/unknown", number));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Says that somebody else changed the case between reading and committing. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("The case was changed by somebody else", null, false, false);
        }
    }
}

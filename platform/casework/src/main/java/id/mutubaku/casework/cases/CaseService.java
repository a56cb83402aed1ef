package id.mutubaku.casework.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.CaseView;
import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.cases.Answer.Done;
import id.mutubaku.casework.cases.Answer.Refusal;
import id.mutubaku.casework.cases.Answer.Refused;
import id.mutubaku.casework.notices.EventAuthor;
import id.mutubaku.casework.notices.Notices;
import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.DocumentRules;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.Results;
import id.mutubaku.engine.cases.clock.CaseTime;
import id.mutubaku.engine.cases.command.AttachDocument;
import id.mutubaku.engine.cases.command.CaseCommand;
import id.mutubaku.engine.cases.command.CompleteStep;
import id.mutubaku.engine.cases.command.OpenCase;
import id.mutubaku.engine.cases.command.ResultGiving;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.store.commit.CaseChange;
import id.mutubaku.store.commit.CommitStore.StagedFileGone;
import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.StoredCase;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The service that runs commands on cases: reads, decides, commits, and where somebody else was faster, decides again. */
public final class CaseService {
    private static final int ATTEMPTS = 4;
    private static final String UNIQUE_VIOLATION = "23505";

    private final SopRepository sops;
    private final CaseStore store;
    private final StagedFiles staged;
    private final Notices notices;
    private final StepPlugins plugins;
    private final CommandPlugins asked;
    private final InstantSource clock;
    private final CaseNumbers numbers = new CaseNumbers();
    private final CaseCache cache = new CaseCache();

    public CaseService(
            SopRepository sops,
            CaseStore store,
            DocumentStore documents,
            Notices notices,
            StepPlugins plugins,
            InstantSource clock) {
        this.sops = sops;
        this.store = store;
        this.staged = new StagedFiles(documents);
        this.notices = notices;
        this.plugins = plugins;
        this.asked = new CommandPlugins(plugins);
        this.clock = clock;
    }

    /**
     * The terms on which a request insists beside its content.
     *
     * @param expectedVersion of the case, from {@code If-Match}
     * @param key so that the same request twice has one effect
     * @param digest of the whole request
     */
    public record Terms(Optional<Long> expectedVersion, Optional<String> key, String digest) {}

    /**
     * Opens a case of an SOP's latest version.
     *
     * @param sop as it is filled: at the counter, or by the applicant
     * @param files staged files by document id
     */
    public Future<Answer> open(
            Principal principal, Sop sop, Map<String, Object> data, Map<String, UUID> files, Terms terms) {
        String region = sop.region().id();
        Optional<Problem> withdrawn = withdrawn(sop);
        if (withdrawn.isPresent()) {
            Request refused = new Request(principal, region, terms, (at, by) -> opening(at, by, data, List.of()));
            return replayOr(refused, new Refused(Refusal.NOT_NOW, List.of(withdrawn.get())));
        }
        return staged.documents(principal, region, files, now()).compose(attached -> {
            Request request = new Request(principal, region, terms, (at, by) -> opening(at, by, data, attached));
            return open(request, sop, 1);
        });
    }

    /** Finds what is wrong with a request before it is sent, with every document that is still missing. */
    public Future<List<Problem>> problems(
            Principal principal, Sop sop, Map<String, Object> data, Map<String, StoredFile> files) {
        Instant at = now();
        List<AttachedDocument> attached = StagedFiles.documents(principal, files, at);
        CaseState unopened = CaseState.unopened(sop.region().id(), "");
        Requester by = principal.in(sop, unopened);
        return asked.about(opening(at, by, data, attached), sop, unopened).map(opening -> {
            List<Problem> problems = new ArrayList<>(withdrawn(sop).stream().toList());
            if (opening.decide(sop, unopened) instanceof Decision.Rejected rejected) {
                problems.addAll(rejected.problems());
            }
            problems.addAll(
                    DocumentRules.missing(sop.definition(), sop.definition().start(), files.keySet()));
            return problems;
        });
    }

    private Optional<Problem> withdrawn(Sop sop) {
        return sops.summary(sop.definition().reference())
                .flatMap(SopSummary::withdrawal)
                .map(withdrawal -> Problem.error("", "case/withdrawn", withdrawal.reason()));
    }

    private static OpenCase opening(
            Instant at, Requester by, Map<String, Object> data, List<AttachedDocument> attached) {
        return new OpenCase(at, by, data, attached, PluginWork.NONE, by.person().atCounter());
    }

    private Future<Answer> open(Request request, Sop sop, int attempt) {
        Instant at = now();
        String number = numbers.number(sop.region(), at);
        StoredCase unopened = StoredCase.unopened(request.region(), number, numbers.trackingCode());
        return decide(request, sop, unopened, at).recover(lost -> {
            if (lost instanceof Overtaken && attempt < ATTEMPTS) {
                return open(request, sop, attempt + 1);
            }
            return Future.failedFuture(lost);
        });
    }

    /** Asks for the completion of a step; see {@link CompleteStep}. */
    public record Completion(
            Place place,
            Optional<String> branch,
            Optional<Map<String, Object>> data,
            Optional<String> note,
            Map<String, UUID> files) {}

    /** Completes a step, or brings back what was returned for correction. */
    public Future<Answer> complete(
            Principal principal, String region, String number, Completion completion, Terms terms) {
        return staged.documents(principal, region, completion.files(), now())
                .compose(files -> ask(
                        principal,
                        region,
                        number,
                        (at, by) -> new CompleteStep(
                                at,
                                by,
                                completion.place(),
                                completion.branch(),
                                completion.data(),
                                completion.note(),
                                files,
                                PluginWork.NONE),
                        terms));
    }

    /** Tells whether a step asks its reader for a document, so that a file for it may come. */
    public boolean asksFor(AuthorizedCase seen, String document) {
        return seen.stored().state().work().stream()
                        .filter(visit -> visit.performers().stream().anyMatch(seen.actors()::contains))
                        .flatMap(visit -> DocumentRules.askedAt(
                                seen.sop().at(visit.place()).definition(),
                                seen.sop().step(visit.place())))
                        .anyMatch(asked -> asked.document().id().equals(document))
                || new Results(seen.sop(), seen.stored().state())
                        .mayReplace(document, seen.visible().reader());
    }

    /** Attaches a staged file to a case. */
    public Future<Answer> attach(
            Principal principal, String region, String number, String document, UUID file, Terms terms) {
        return staged.documents(principal, region, Map.of(document, file), now())
                .compose(files -> change(
                        new Request(principal, region, terms, (at, by) -> new AttachDocument(at, by, files.get(0))),
                        number));
    }

    /**
     * Releases a result to the applicant.
     *
     * @param signed a staged file that takes the place of the one that is there
     */
    public Future<Answer> release(
            Principal principal, String region, String number, String document, Optional<UUID> signed, Terms terms) {
        Map<String, UUID> ids = signed.map(id -> Map.of(document, id)).orElse(Map.of());
        return staged.documents(principal, region, ids, now())
                .compose(files -> ask(
                        principal,
                        region,
                        number,
                        (at, by) -> new ResultGiving.Release(
                                at, by, document, files.stream().findFirst()),
                        terms));
    }

    /** Asks anything else of a running case; a foreign step and a missing case are refused alike. */
    public Future<Answer> ask(Principal principal, String region, String number, CommandMaker command, Terms terms) {
        return change(new Request(principal, region, terms, command), number).map(CaseService::withoutTelling);
    }

    private Future<Answer> change(Request request, String number) {
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
    private Future<Answer> confirmed(Request request, String number, StoredCase cached, Refused refused) {
        return store.load(request.region(), number)
                .compose(found -> found.filter(stored -> stored.state().version()
                                        == cached.state().version())
                                .isPresent()
                        ? Future.succeededFuture(refused)
                        : found.map(stored -> change(request, stored)).orElseGet(() -> unknown(number)));
    }

    private Future<Answer> changeFresh(Request request, String number, int attempt) {
        return store.load(request.region(), number)
                .compose(stored -> stored.isPresent() ? change(request, stored.get()) : unknown(number))
                .recover(lost -> overtaken(lost, request, number, attempt + 1));
    }

    private Future<Answer> overtaken(Throwable lost, Request request, String number, int attempt) {
        return lost instanceof Overtaken && attempt <= ATTEMPTS
                ? changeFresh(request, number, attempt)
                : Future.failedFuture(lost);
    }

    private Future<Answer> change(Request request, StoredCase stored) {
        Sop sop = sops.of(stored.state());
        if (request.principal().actorsIn(sop, stored.state()).isEmpty()) {
            return unknown(stored.state().number());
        }
        long version = stored.state().version();
        Optional<Long> expected = request.terms().expectedVersion();
        if (expected.isPresent() && expected.get() != version) {
            return replayOr(request, Refused.because(Refusal.STALE, "case/stale"));
        }
        return decide(request, sop, stored, CaseTime.of(stored.state(), now()));
    }

    private Future<Answer> decide(Request request, Sop sop, StoredCase stored, Instant at) {
        Requester by = request.principal().in(sop, stored.state());
        CaseCommand command = request.command().of(at, by);
        Decision bare = command.decide(sop, stored.state());
        if (bare instanceof Decision.Rejected rejected && rejected.reason() != Decision.Reason.INVALID) {
            return refuse(request, rejected);
        }
        return asked.about(command, sop, stored.state()).compose(full -> {
            Decision decision = full.equals(command) ? bare : full.decide(sop, stored.state());
            return decision instanceof Decision.Rejected rejected
                    ? refuse(request, rejected)
                    : commit(request, sop, stored, (Decision.Accepted) decision);
        });
    }

    private Future<Answer> refuse(Request request, Decision.Rejected rejected) {
        return replayOr(request, new Refused(Refusal.valueOf(rejected.reason().name()), rejected.problems()));
    }

    private Future<Answer> commit(Request request, Sop sop, StoredCase stored, Decision.Accepted accepted) {
        CaseState state = accepted.state();
        Sop settled = sops.pinned(state.sop(), state.versions());
        Supplier<String> body = () -> body(request.principal(), sop, settled, stored, state);
        Optional<CaseChange.Receipt> receipt = request.receipt(body);
        List<NewJob> jobs = new ArrayList<>(
                notices.jobs(settled, stored.state(), accepted.events(), state, doer(request.principal(), state)));
        jobs.addAll(plugins.jobs(accepted.events(), state));
        return store.commit(new CaseChange(stored, accepted.events(), state, settled, receipt, jobs))
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

    private Future<Answer> refused(Request request, Throwable failure) {
        if (failure instanceof StagedFileGone) {
            return replayOr(request, Refused.because(Refusal.NOT_NOW, "document/gone"));
        }
        return keyIsTaken(failure)
                ? replayOr(request, Refused.because(Refusal.NOT_NOW, "case/key-in-use"))
                : Future.failedFuture(failure);
    }

    /** Writes the case as the one who changed it may see it. */
    private static String body(Principal principal, Sop before, Sop settled, StoredCase stored, CaseState state) {
        Set<String> actors = principal.in(before, stored.state()).actors();
        return CaseView.json(new AuthorizedCase(settled, stored.in(state), actors, principal))
                .toString();
    }

    private static EventAuthor doer(Principal principal, CaseState state) {
        return new EventAuthor(principal.person().account(), principal.asks(state));
    }

    /**
     * Finds what was answered to a request that came before; empty where it is new. Ask this before anything that the
     * first time has used up, such as staged files.
     */
    public Future<Optional<Answer>> before(Principal principal, String region, Terms terms) {
        if (terms.key().isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        String key = terms.key().get();
        return store.receipt(region, principal.keySpace(terms.digest()), key)
                .map(found -> found.map(receipt -> receipt.requestDigest().equals(terms.digest())
                        ? new Done(receipt.number(), receipt.version(), receipt::answer)
                        : Refused.because(Refusal.KEY_REUSED, "case/key-reused", key)));
    }

    /** Finds the number of the case that a key has opened, whatever else was sent with it. */
    public Future<Optional<String>> sent(Principal principal, String region, String key) {
        return store.receipt(region, principal.id(), key).map(found -> found.map(receipt -> receipt.number()));
    }

    /** Answers what was answered before, where this request came before; otherwise refuses. */
    private Future<Answer> replayOr(Request request, Refused refused) {
        return before(request.principal(), request.region(), request.terms()).map(answer -> answer.orElse(refused));
    }

    /** Answers alike for a step of somebody else and for a case that is not there, so that nobody can probe for cases. */
    private static Answer withoutTelling(Answer answer) {
        boolean tells = answer instanceof Refused refused
                && (refused.refusal() == Refusal.UNKNOWN || refused.refusal() == Refusal.NOT_YOURS);
        return tells ? Refused.because(Refusal.NOT_YOURS, "step/closed-to-you") : answer;
    }

    private static Future<Answer> unknown(String number) {
        return Future.succeededFuture(Refused.because(Refusal.UNKNOWN, "case/unknown", number));
    }

    private static boolean keyIsTaken(Throwable failure) {
        return failure instanceof PgException refused
                && UNIQUE_VIOLATION.equals(refused.getSqlState())
                && "command_receipt_pkey".equals(refused.getConstraint());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Makes the command once time and requester are known. */
    @FunctionalInterface
    public interface CommandMaker {
        /** Returns the command. */
        CaseCommand of(Instant at, Requester by);
    }

    private record Request(Principal principal, String region, Terms terms, CommandMaker command) {
        Optional<CaseChange.Receipt> receipt(Supplier<String> answer) {
            return terms.key()
                    .map(key -> new CaseChange.Receipt(
                            principal.keySpace(terms.digest()), key, terms.digest(), answer.get()));
        }
    }

    /** Says that somebody else changed the case between reading and committing. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("The case was changed by somebody else", null, false, false);
        }
    }
}

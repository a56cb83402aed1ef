package id.mutubaku.casework.plugins.calls;

import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.access.Principal.Automatic;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.casework.jobs.JobFailure;
import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.casework.plugins.calls.PluginCalls.ActionRun;
import id.mutubaku.engine.cases.command.StepActions;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.jobs.Job;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The job that runs an action of a plugin, and puts on record in the case what came of it. */
public final class ActionJob implements JobKind {
    /** Name of the kind of job. */
    public static final String KIND = "action";

    private static final int AT_ONCE_OF_REGION = 4;

    private static final Terms NO_TERMS = new Terms(Optional.empty(), Optional.empty(), "");

    private final PluginCalls calls;
    private final SopRepository sops;
    private final CaseStore store;
    private final DocumentStore documents;
    private final CaseService cases;
    private final InstantSource clock;

    public ActionJob(
            PluginCalls calls,
            SopRepository sops,
            CaseStore store,
            DocumentStore documents,
            CaseService cases,
            InstantSource clock) {
        this.calls = calls;
        this.sops = sops;
        this.store = store;
        this.documents = documents;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * The order of an action.
     *
     * @param branch what was decided at the step
     */
    public record Order(PendingAction action, Optional<String> branch) {}

    @Override
    public String name() {
        return KIND;
    }

    /** One that hangs is stopped after minutes only; mails, and the actions of other regions, do not wait for that. */
    @Override
    public OptionalInt atOnceOfRegion() {
        return OptionalInt.of(AT_ONCE_OF_REGION);
    }

    @Override
    public Future<Void> run(Job job) {
        Order order = CaseJson.read(job.body(), Order.class);
        return store.load(job.region(), job.number())
                .compose(
                        found -> found.filter(stored -> stored.state().actions().contains(order.action()))
                                .map(stored -> run(stored, order))
                                .orElseGet(Future::succeededFuture));
    }

    private Future<Void> run(StoredCase stored, Order order) {
        CaseState state = stored.state();
        Asked asked = new Asked(
                clock.instant(),
                sops.of(state),
                state,
                order.action().place(),
                state.applicant().name(),
                Optional.empty(),
                List.of(),
                order.branch());
        return calls.run(asked, order.action())
                .recover(PluginFailures::unavailable)
                .compose(done -> done.ran()
                        .fold(
                                outcome -> keep(state, order.action(), done, outcome),
                                fault -> Future.failedFuture(PluginFailures.ofFault(fault))));
    }

    private Future<Void> keep(CaseState state, PendingAction action, ActionRun done, Outcome outcome) {
        Person plugin = new Person(Optional.of("plugin:" + action.use()), done.plugin());
        List<Future<AttachedDocument>> staged = outcome.documents().stream()
                .map(document -> staged(state.region(), document, plugin))
                .toList();
        return Future.all(staged)
                .compose(all -> cases.ask(
                        Automatic.PLATFORM,
                        state.region(),
                        state.number(),
                        (at, by) -> new StepActions.Keep(
                                at,
                                action,
                                done.version(),
                                outcome.sentence(),
                                outcome.facts(),
                                staged.stream().map(Future::result).toList()),
                        NO_TERMS))
                .compose(ActionJob::kept);
    }

    private Future<AttachedDocument> staged(String region, Outcome.NewDocument document, Person plugin) {
        Instant at = clock.instant();
        return documents
                .stage(region, document.fileName(), document.mediaType(), Buffer.buffer(document.content()))
                .map(file -> new AttachedDocument(
                        document.document(),
                        file.id().toString(),
                        file.fileName(),
                        file.mediaType(),
                        file.bytes(),
                        file.sha256(),
                        at,
                        plugin));
    }

    /** An action that was settled meanwhile, by a person or by a run before, is done. */
    private static Future<Void> kept(Answer answer) {
        if (answer instanceof Answer.Refused refused && refused.refusal() == Answer.Refusal.INVALID) {
            return Future.failedFuture(JobFailure.said(
                    new Text(sentences(refused.problems(), Language.ID), sentences(refused.problems(), Language.EN))));
        }
        return Future.succeededFuture();
    }

    private static String sentences(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> problem.sentence(language)).collect(Collectors.joining(" "));
    }
}

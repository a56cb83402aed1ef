package id.mutubaku.casework.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.cases.Answer.Refusal;
import id.mutubaku.casework.cases.Answer.Refused;
import id.mutubaku.casework.notices.Notices;
import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.command.AttachDocument;
import id.mutubaku.engine.cases.command.CaseCommand;
import id.mutubaku.engine.cases.command.CompleteStep;
import id.mutubaku.engine.cases.command.OpenCase;
import id.mutubaku.engine.cases.command.ResultGiving;
import id.mutubaku.engine.cases.documents.Attaching;
import id.mutubaku.engine.cases.documents.Results;
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
import id.mutubaku.store.commit.CommitStore;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The service of cases: what may be asked of them. */
public final class CaseService {
    private final SopRepository sops;
    private final StagedFiles staged;
    private final CommandPlugins asked;
    private final AnsweredRequests answered;
    private final CommandRunner commands;
    private final InstantSource clock;

    public CaseService(
            SopRepository sops,
            CaseStore store,
            CommitStore commits,
            DocumentStore documents,
            Notices notices,
            StepPlugins plugins,
            InstantSource clock) {
        this.sops = sops;
        this.staged = new StagedFiles(documents);
        this.asked = new CommandPlugins(plugins);
        this.answered = new AnsweredRequests(store);
        this.commands = new CommandRunner(sops, store, commits, notices, plugins, clock);
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
            CommandRequest refused =
                    new CommandRequest(principal, region, terms, (at, by) -> opening(at, by, data, List.of()));
            return answered.replayOr(refused, new Refused(Refusal.NOT_NOW, List.of(withdrawn.get())));
        }
        return staged.documents(principal, region, files, now()).compose(attached -> {
            CommandRequest request =
                    new CommandRequest(principal, region, terms, (at, by) -> opening(at, by, data, attached));
            return commands.open(request, sop);
        });
    }

    /** Finds what is wrong with a request before it is sent, with every document that is still missing. */
    public Future<List<Problem>> problems(
            Principal principal, Sop sop, Map<String, Object> data, Map<String, StoredFile> files) {
        Instant at = now();
        List<AttachedDocument> attached = StagedFiles.documents(principal, files, at);
        CaseState unopened = CaseState.unopened(sop.region().id(), "");
        Requester by = principal.in(sop, unopened);
        OpenCase bare = opening(at, by, data, attached);
        return asked.about(bare, sop, unopened).map(opening -> {
            List<Problem> problems = new ArrayList<>(withdrawn(sop).stream().toList());
            if (opening.decide(sop, unopened) instanceof Decision.Rejected rejected) {
                problems.addAll(rejected.problems());
            }
            problems.addAll(opening.missing(sop, unopened));
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

    /**
     * A request to complete a step; see {@link CompleteStep}.
     *
     * @param unchanged whether what was sent back may come again without a change
     */
    public record Completion(
            Place place,
            Optional<String> branch,
            Optional<Map<String, Object>> data,
            Optional<String> note,
            Map<String, UUID> files,
            boolean unchanged) {

        /** Asks to complete a step; what was sent back has to come with a change. */
        public Completion(
                Place place,
                Optional<String> branch,
                Optional<Map<String, Object>> data,
                Optional<String> note,
                Map<String, UUID> files) {
            this(place, branch, data, note, files, false);
        }

        private CompleteStep command(Instant at, Requester by, List<AttachedDocument> attached) {
            return new CompleteStep(at, by, place, branch, data, note, attached, PluginWork.NONE, unchanged);
        }
    }

    /** Completes a step, or brings back what was returned for correction. */
    public Future<Answer> complete(
            Principal principal, String region, String number, Completion completion, Terms terms) {
        return staged.documents(principal, region, completion.files(), now())
                .compose(files -> ask(principal, region, number, (at, by) -> completion.command(at, by, files), terms));
    }

    /** Tells whether a step takes a document from its reader, so that a file for it may come. */
    public boolean asksFor(AuthorizedCase seen, String document) {
        Set<String> actors = seen.visible().reader().actors();
        return !new Attaching(seen.sop(), seen.stored().state(), actors)
                        .visits(document)
                        .isEmpty()
                || new Results(seen.sop(), seen.stored().state()).mayReplace(document, actors);
    }

    /** Attaches a staged file to a case. */
    public Future<Answer> attach(
            Principal principal, String region, String number, String document, UUID file, Terms terms) {
        return staged.documents(principal, region, Map.of(document, file), now())
                .compose(files -> commands.change(
                        new CommandRequest(
                                principal, region, terms, (at, by) -> new AttachDocument(at, by, files.get(0))),
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
        return commands.change(new CommandRequest(principal, region, terms, command), number)
                .map(CaseService::withoutTelling);
    }

    /** Answers alike for a step of somebody else and for a case that is not there, so that nobody can probe for cases. */
    private static Answer withoutTelling(Answer answer) {
        boolean tells = answer instanceof Refused refused
                && (refused.refusal() == Refusal.UNKNOWN || refused.refusal() == Refusal.NOT_YOURS);
        return tells ? Refused.because(Refusal.NOT_YOURS, "step/closed-to-you") : answer;
    }

    /**
     * Finds what was answered to a request that came before; empty where it is new. Ask this before anything that the
     * first time has used up, such as staged files.
     */
    public Future<Optional<Answer>> before(Principal principal, String region, Terms terms) {
        return answered.find(principal, region, terms);
    }

    /** Finds the number of the case that a key has opened, whatever else was sent with it. */
    public Future<Optional<String>> sent(Principal principal, String region, String key) {
        return answered.opened(principal, region, key);
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
}

package id.mutubaku.ui.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.command.CaseClosing;
import id.mutubaku.engine.cases.command.CaseCommand;
import id.mutubaku.engine.cases.command.CompleteStep;
import id.mutubaku.engine.cases.command.OpenCase;
import id.mutubaku.engine.cases.command.ResultGiving;
import id.mutubaku.engine.cases.command.StepHolding;
import id.mutubaku.engine.cases.command.StepReturning;
import id.mutubaku.engine.cases.command.StepWaiting;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.answer.AnswerSearch;
import id.mutubaku.engine.form.answer.SearchResult;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.workshop.form.RandomAnswers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** One case of an SOP with forms made by chance, along which people do what they may, and now and then what they may not. */
final class RandomCourse {
    private static final int COMMANDS = 40;
    private static final int MOST_TRIES = 150;
    private static final Requester APPLICANT = new Requester(new Person(Optional.empty(), "Siti"), Set.of("pemohon"));
    private static final Requester OUTSIDER = official("mitra");

    private final Random random;
    private final Sop sop;
    private final List<CaseEvent> events = new ArrayList<>();
    private final Set<String> accepted = new TreeSet<>();
    private CaseState state = CaseState.unopened("banten", "BTN-20261130-AAAAA");
    private Instant now = Instant.parse("2026-11-30T01:00:00Z");

    RandomCourse(long seed) {
        this.random = new Random(seed);
        this.sop = CourseSop.of(seed);
    }

    private static Requester official(String actor) {
        return new Requester(new Person(Optional.of(actor + ".banten"), "Pejabat " + actor), Set.of(actor));
    }

    /** Goes on until the case has ended and its result is given, or long enough; returns the commands that were accepted. */
    Set<String> run() {
        open();
        for (int count = 0; count < COMMANDS && !events.isEmpty(); count++) {
            now = now.plusSeconds(60);
            ask(state.isRunning() ? command() : given());
        }
        return accepted;
    }

    private void open() {
        Map<String, Object> data = answers("permohonan");
        boolean right = problems("permohonan", data).isEmpty();
        Decision decision = ask(new OpenCase(now, APPLICANT, data, List.of(), PluginWork.NONE, false));
        assertEquals(right, decision instanceof Decision.Accepted, () -> "opened with " + data);
        if (!right) {
            found("permohonan")
                    .ifPresent(
                            passing -> ask(new OpenCase(now, APPLICANT, passing, List.of(), PluginWork.NONE, false)));
        }
    }

    private CaseCommand command() {
        StepVisit visit = state.open().get(random.nextInt(state.open().size()));
        String actor = visit.performers().get(0);
        Requester by = visit.holder()
                .map(holder -> new Requester(holder, Set.of(actor)))
                .orElseGet(() -> actor.equals("pemohon") ? APPLICANT : official(actor));
        if (random.nextInt(30) == 0) {
            return new CaseClosing.Cancel(now, APPLICANT, "Tidak jadi");
        }
        return switch (visit.stage()) {
            case WAITING -> received();
            case RETURNED -> new StepReturning.Recall(now, by, visit.place(), "Sudah jelas");
            default -> random.nextInt(6) == 0 ? beside(visit, by) : done(visit, by);
        };
    }

    private CaseCommand received() {
        Optional<Map<String, Object>> data = Optional.of(answers("pesan"));
        return new StepWaiting.Receive(
                now, OUTSIDER, "rekomendasi", new StepWaiting.Brought(Optional.empty(), data, Optional.of("Setuju")));
    }

    private CaseCommand beside(StepVisit visit, Requester by) {
        return switch (random.nextInt(4)) {
            case 0 -> new StepHolding.Claim(now, by, visit.place());
            case 1 -> new StepHolding.Release(now, by, visit.place());
            case 2 -> assigned(visit, by);
            default -> returned(visit, by);
        };
    }

    /** Hands a step to a colleague of the same post, who then does it. */
    private CaseCommand assigned(StepVisit visit, Requester by) {
        Set<String> post = Set.of(visit.performers().get(0));
        Requester colleague = new Requester(new Person(Optional.of("rekan.banten"), "Rekan"), post);
        return new StepHolding.Assign(now, by, visit.place(), colleague, Optional.of("Saya cuti"));
    }

    private CaseCommand returned(StepVisit visit, Requester by) {
        List<Mark> marks = state.data().getOrDefault("permohonan", Map.of()).keySet().stream()
                .filter(name -> random.nextBoolean())
                .map(name -> new Mark(Mark.Kind.FIELD, "permohonan", name, "Perbaiki"))
                .toList();
        return new StepReturning.Return(now, by, visit.place(), marks, Optional.of("Belum jelas"));
    }

    private CaseCommand done(StepVisit visit, Requester by) {
        String step = visit.place().step();
        List<String> branches = sop.step(visit.place()).branches().stream()
                .map(branch -> branch.id())
                .toList();
        List<AttachedDocument> files = step.equals("putuskan") ? List.of(file()) : List.of();
        return new CompleteStep(
                now,
                by,
                visit.place(),
                branches.isEmpty() ? Optional.empty() : Optional.of(branches.get(random.nextInt(branches.size()))),
                sop.step(visit.place()).form().map(this::answers),
                Optional.of("Catatan " + step),
                files,
                PluginWork.NONE,
                random.nextBoolean());
    }

    /** Gives the result, by releasing it or on paper at the counter, where anybody of the office may serve. */
    private CaseCommand given() {
        return random.nextBoolean()
                ? new ResultGiving.Release(now, official("kadis"), "keputusan", Optional.empty())
                : new ResultGiving.HandOver(now, official("kasi"), "keputusan", CourseView.RECEIVER);
    }

    private AttachedDocument file() {
        return new AttachedDocument(
                "keputusan",
                "isi-" + now.getEpochSecond(),
                "keputusan.pdf",
                "application/pdf",
                10,
                "00",
                now,
                official("kadis").person());
    }

    /** Makes answers that mostly pass. */
    private Map<String, Object> answers(String form) {
        Map<String, Object> passing = found(form).orElse(Map.of());
        return random.nextInt(4) == 0
                ? new RandomAnswers(random.nextLong()).nearly(form(form).schema(), passing)
                : passing;
    }

    private Optional<Map<String, Object>> found(String form) {
        AnswerSearch search = AnswerSearch.of(form(form), context(), random.nextLong());
        SearchResult result = random.nextBoolean() ? search.least(MOST_TRIES) : search.fullest(MOST_TRIES);
        return result instanceof SearchResult.Found found ? Optional.of(found.answers()) : Optional.empty();
    }

    private List<?> problems(String form, Map<String, Object> data) {
        return form(form).inEffect(data, context()).problems();
    }

    private FormSchema form(String id) {
        return sop.form(id).orElseThrow();
    }

    private FormContext context() {
        return sop.formContext(now);
    }

    private Decision ask(CaseCommand command) {
        Decision decision = command.decide(sop, state);
        if (decision instanceof Decision.Accepted done) {
            state = done.state();
            events.addAll(done.events());
            accepted.add(command.getClass().getSimpleName());
            new CourseView(sop, state, events, now).holds();
        }
        return decision;
    }
}

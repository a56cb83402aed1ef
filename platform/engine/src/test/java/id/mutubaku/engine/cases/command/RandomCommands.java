package id.mutubaku.engine.cases.command;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.Returnable;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Branch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes commands that mostly fit where a case stands, by people who mostly may, and sometimes neither. */
final class RandomCommands {
    private static final List<String> ACTORS = List.of("pemohon", "vendor", "a0", "a1", "a2");

    private final Random random;
    private final RandomLibrary library;

    RandomCommands(Random random, RandomLibrary library) {
        this.random = random;
        this.library = library;
    }

    /** Makes a command for a case that runs, or waits for what a plugin is to do. */
    CaseCommand command(Sop sop, CaseState state, Instant at) {
        if (!state.actions().isEmpty() && (!state.isRunning() || oneIn(5))) {
            return settled(state, at);
        }
        if (!state.dispositions().isEmpty() && oneIn(6)) {
            return followedUp(state, at);
        }
        StepVisit visit = state.open().get(random.nextInt(state.open().size()));
        Place place = oneIn(30) ? new Place("s" + random.nextInt(9)) : visit.place();
        Requester by = oneIn(12) ? anybody() : performer(visit.performers());
        return switch (visit.stage()) {
            case OPEN -> oneIn(3) ? anything(sop, state, at, place, by) : complete(sop, state, at, visit, place, by);
            case WAITING -> oneIn(2) ? ofWaits(at, place, by) : anything(sop, state, at, place, by);
            case RETURNED -> oneIn(3) ? new StepReturning.Recall(at, by, place, words()) : beside(sop, state, at, by);
            case CALLING -> anything(sop, state, at, place, by);
        };
    }

    private CaseCommand anything(Sop sop, CaseState state, Instant at, Place place, Requester by) {
        return switch (random.nextInt(9)) {
            case 0 -> new StepHolding.Claim(at, by, place);
            case 1 -> oneIn(3) ? new StepHolding.TakeBack(at, by, place) : new StepHolding.Release(at, by, place);
            case 2 -> new StepHolding.Assign(at, by, place, anybody(), Optional.of(words()));
            case 3 -> new StepTime.Pause(at, by, place, words());
            case 4 -> new StepTime.Resume(at, by, place);
            case 5, 6 -> returned(sop, state, at, place, by);
            case 7 -> new AttachDocument(at, by, file());
            default -> beside(sop, state, at, by);
        };
    }

    private CaseCommand beside(Sop sop, CaseState state, Instant at, Requester by) {
        return switch (random.nextInt(13)) {
            case 0 -> new CaseTalk.Comment(at, oneIn(3) ? anybody() : by, words(), Audience.INTERNAL);
            case 1 -> disposed(at, by);
            case 2 -> followedUp(state, at);
            case 3 -> oneIn(8) ? new CaseClosing.Cancel(at, performer(List.of("pemohon")), words()) : woken(at);
            case 4 -> oneIn(8) ? new CaseClosing.Close(at, by, words()) : woken(at);
            case 5 -> reckoned(at);
            case 6 -> followedUp(state, at);
            case 7, 8 -> migrated(sop, state, at);
            case 9 -> ofWaits(at, new Place("s1"), by);
            default -> woken(at);
        };
    }

    private static CaseCommand woken(Instant at) {
        return new StepTime.Wake(at);
    }

    private CaseCommand ofWaits(Instant at, Place place, Requester by) {
        return oneIn(2)
                ? new StepWaiting.EndWait(at, by, place, words(), Optional.empty())
                : new StepWaiting.Receive(
                        at, oneIn(2) ? by : performer(List.of("vendor")), oneIn(9) ? "lain" : "pesan", brought());
    }

    private StepWaiting.Brought brought() {
        Optional<String> branch = oneIn(2) ? Optional.of("b" + random.nextInt(2)) : Optional.empty();
        Optional<Map<String, Object>> data = oneIn(2) ? Optional.of(Map.of("n", random.nextInt(9))) : Optional.empty();
        return new StepWaiting.Brought(branch, data, Optional.of(words()));
    }

    private CaseCommand complete(Sop sop, CaseState state, Instant at, StepVisit visit, Place place, Requester by) {
        Optional<String> branch = sop.find(visit.place()).stream()
                .flatMap(step -> step.branches().stream())
                .map(Branch::id)
                .filter(id -> visit.correction().isEmpty())
                .skip(random.nextInt(2))
                .findFirst();
        List<AttachedDocument> files = new ArrayList<>();
        for (String document : List.of("d", "g")) {
            if (oneIn(3)) {
                files.add(file(document));
            }
        }
        Optional<Map<String, Object>> data = sop.find(visit.place())
                .flatMap(step -> step.form())
                .filter(form -> random.nextBoolean())
                .map(form -> filled(state.data().getOrDefault(visit.place().formKey(form), Map.of()), visit));
        return new CompleteStep(at, by, place, branch, data, Optional.of(words()), files, PluginWork.NONE);
    }

    private Map<String, Object> filled(Map<String, Object> before, StepVisit visit) {
        Map<String, Object> data = new HashMap<>(before);
        Set<String> changed = visit.correction()
                .filter(correction -> !oneIn(6))
                .map(correction -> new HashSet<>(
                        correction.marks().stream().map(Mark::name).toList()))
                .orElseGet(() -> new HashSet<>(Set.of("n", "t", "x")));
        if (changed.contains("n")) {
            data.put("n", random.nextInt(9));
        }
        if (changed.contains("t")) {
            data.put("t", oneIn(9) ? "besok" : "2026-12-" + (10 + random.nextInt(20)));
        }
        if (oneIn(2)) {
            data.put("x", "x" + random.nextInt(3));
        }
        return data;
    }

    private CaseCommand returned(Sop sop, CaseState state, Instant at, Place place, Requester by) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : new Returnable(sop, state).marks()) {
            if (oneIn(2)) {
                marks.add(new Mark(mark.kind(), mark.form(), mark.name(), words()));
            }
        }
        if (oneIn(20)) {
            marks.add(new Mark(Mark.Kind.FIELD, "f", "entah", "?"));
        }
        return new StepReturning.Return(at, by, place, marks, Optional.of(words()));
    }

    private CaseCommand disposed(Instant at, Requester by) {
        return new CaseTalk.Dispose(
                at,
                by,
                actor(),
                words(),
                Disposition.Nature.URGENT,
                Optional.of(at.plus(Duration.ofHours(random.nextInt(9) - 1))));
    }

    private CaseCommand followedUp(CaseState state, Instant at) {
        return state.dispositions().isEmpty()
                ? new CaseTalk.FollowUp(at, anybody(), random.nextInt(99), words())
                : new CaseTalk.FollowUp(
                        at,
                        performer(List.of(state.dispositions().get(0).to())),
                        state.dispositions().get(0).id(),
                        words());
    }

    private CaseCommand settled(CaseState state, Instant at) {
        PendingAction action =
                state.actions().get(random.nextInt(state.actions().size()));
        return oneIn(3)
                ? new StepActions.Leave(at, action, person(), words())
                : new StepActions.Keep(
                        at, action, "1.0.0", Text.of(words()), List.of(), oneIn(3) ? List.of(file()) : List.of());
    }

    /** Reckons due dates anew. */
    CaseCommand reckoned(Instant at) {
        return new StepTime.Reckon(at, person(), RandomOffices.byCalendar(library.offices()));
    }

    /** Moves to other versions, mostly to where each step has gone, sometimes to somewhere else. */
    private CaseCommand migrated(Sop sop, CaseState state, Instant at) {
        Map<String, Integer> versions = library.edition(random);
        Sop target = library.sop(versions, sop.officeTime());
        Map<String, String> steps = new HashMap<>();
        for (String path : state.visits().keySet()) {
            steps.put(path, RandomLibrary.inVersion(target, new Place(path)).path());
        }
        for (String join : state.joins().keySet()) {
            steps.put(join, RandomLibrary.inVersion(target, new Place(join)).path());
        }
        for (StepVisit visit : state.open()) {
            if (oneIn(8)) {
                Place gone = visit.place().sibling("s" + random.nextInt(9));
                steps.put(
                        visit.place().path(),
                        RandomLibrary.inVersion(target, gone).path());
            }
        }
        return new MigrateCase(
                at, person(), target, oneIn(8) ? Map.of() : steps, RandomOffices.byCalendar(library.offices()));
    }

    private AttachedDocument file() {
        return file(random.nextBoolean() ? "d" : "g");
    }

    private AttachedDocument file(String document) {
        return new AttachedDocument(
                document, "isi-" + random.nextInt(99), "a.pdf", "application/pdf", 10, "00", Sops.NOW, person());
    }

    /** Chooses somebody who can do a step, of two for each post; the applicant may come without an account. */
    private Requester performer(List<String> performers) {
        String actor = performers.get(random.nextInt(performers.size()));
        Optional<String> account =
                actor.equals("pemohon") && oneIn(2) ? Optional.empty() : Optional.of(actor + random.nextInt(2));
        return new Requester(
                new Person(account, "Orang"), Set.of(actor), oneIn(4) ? Map.of(actor, "Plh. " + actor) : Map.of());
    }

    private Requester anybody() {
        return performer(List.of(actor()));
    }

    private static Person person() {
        return new Person(Optional.of("admin"), "Admin");
    }

    private String actor() {
        return ACTORS.get(random.nextInt(ACTORS.size()));
    }

    private String words() {
        return oneIn(12) ? " " : "kata";
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }
}

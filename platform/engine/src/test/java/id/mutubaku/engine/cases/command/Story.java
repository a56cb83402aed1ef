package id.mutubaku.engine.cases.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.clock.CaseTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what happens to one case, command by command, in the time of Jakarta. */
final class Story {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private Sop sop;
    private Instant now = Sops.NOW;
    private CaseState state = Sops.unopened();
    private List<CaseEvent> events = List.of();

    private Story(Sop sop) {
        this.sop = sop;
    }

    /** Makes the command once its time is known. */
    @FunctionalInterface
    interface Asked {
        CaseCommand at(Instant at);
    }

    /** Begins with the opening of a case by the applicant, filled in as given. */
    static Story opened(Sop sop, String when, Map<String, Object> data, AttachedDocument... files) {
        return new Story(sop)
                .on(when)
                .ask(at -> new OpenCase(at, Sops.APPLICANT, data, List.of(files), PluginWork.NONE, false));
    }

    static Story opened(Sop sop) {
        return opened(
                sop,
                "2026-03-02T08:00",
                sop.definition().start().form().isPresent() ? Map.of("nama", "Dinas X") : Map.of());
    }

    /** Goes on at a local time. */
    Story on(String when) {
        now = instant(when);
        return this;
    }

    /** Goes on at the time that a server takes whose clock shows a local time. */
    Story byClock(String when) {
        now = CaseTime.of(state, instant(when));
        return this;
    }

    /** Goes on with the same SOP in another version, or by another calendar. */
    Story by(Sop other) {
        sop = other;
        return this;
    }

    Story ask(Asked asked) {
        Decision.Accepted accepted = Cases.accepted(asked.at(now).decide(sop, state));
        state = accepted.state();
        events = accepted.events();
        return this;
    }

    /** Asks for what has to be refused, for these problems. */
    Story refused(Reason reason, String problem, Asked asked) {
        Cases.assertRejected(reason, List.of(problem), asked.at(now).decide(sop, state));
        return this;
    }

    Story complete(Requester by, String place) {
        return complete(by, place, "");
    }

    Story complete(Requester by, String place, String branch) {
        return ask(at -> completion(at, by, place, branch, Optional.empty(), Optional.empty()));
    }

    Story reject(Requester by, String place, String branch) {
        return ask(at -> completion(at, by, place, branch, Optional.empty(), Optional.of("Tidak boleh")));
    }

    /** Fills in a form, or brings it back corrected. */
    Story fill(Requester by, String place, Map<String, Object> data, AttachedDocument... files) {
        return ask(at -> filling(at, by, place, data, files));
    }

    static CompleteStep filling(
            Instant at, Requester by, String place, Map<String, Object> data, AttachedDocument... files) {
        return new CompleteStep(
                at,
                by,
                new Place(place),
                Optional.empty(),
                Optional.of(data),
                Optional.empty(),
                List.of(files),
                PluginWork.NONE);
    }

    static CompleteStep completion(
            Instant at,
            Requester by,
            String place,
            String branch,
            Optional<Map<String, Object>> data,
            Optional<String> note) {
        return new CompleteStep(
                at,
                by,
                new Place(place),
                Optional.of(branch).filter(text -> !text.isEmpty()),
                data,
                note,
                List.of(),
                PluginWork.NONE);
    }

    /** Returns fields of the form {@code permohonan} with a note for all of them. */
    Story giveBack(Requester by, String place, String... fields) {
        return ask(at -> returning(at, by, place, fields));
    }

    static StepReturning.Return returning(Instant at, Requester by, String place, String... fields) {
        List<Mark> marks = List.of(fields).stream()
                .map(field -> new Mark(Mark.Kind.FIELD, "permohonan", field, ""))
                .toList();
        return new StepReturning.Return(at, by, new Place(place), marks, Optional.of("Perbaiki"));
    }

    CaseState state() {
        return state;
    }

    Sop sop() {
        return sop;
    }

    StepVisit visit(String place) {
        return state.openAt(new Place(place)).orElseThrow(() -> new AssertionError("Not at " + place + ": " + state));
    }

    /** Returns until when a step is due, in local time; empty where it is not. */
    String due(String place) {
        return visit(place).due().map(Story::local).orElse("");
    }

    /** Returns when something will be told about a step, in local time. */
    Map<String, String> timers(String place) {
        Map<String, String> timers = new TreeMap<>();
        visit(place)
                .timers()
                .forEach(timer ->
                        timers.put(timer.id(), timer.at().map(Story::local).orElse("")));
        return timers;
    }

    /** Returns what the last command made happen, of one kind. */
    <E extends CaseEvent> List<E> happened(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <E extends CaseEvent> E theOnly(Class<E> kind) {
        assertEquals(1, happened(kind).size(), () -> "one of " + kind + " in " + events);
        return happened(kind).get(0);
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    static String local(Instant instant) {
        return instant.atZone(WIB).toLocalDateTime().toString();
    }
}

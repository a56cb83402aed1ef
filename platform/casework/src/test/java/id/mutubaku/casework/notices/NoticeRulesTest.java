package id.mutubaku.casework.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.mail.Notice;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.End;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Looks at who is told of each kind of event, in a case that waits at several steps at once. */
final class NoticeRulesTest {
    private static final Instant AT = Instant.parse("2025-02-03T02:00:00Z");
    private static final Person TONO = new Person(Optional.of("tono"), "Tono");
    private static final Person BUDI = new Person(Optional.of("budi"), "Budi");
    private static final Person NOBODY_KNOWN = new Person(Optional.empty(), "");
    private static final Applicant APPLICANT =
            new Applicant("Dinas", Optional.of("dinas"), Optional.of("opd@contoh.go.id"), Optional.empty());
    private static final EventAuthor OFFICIAL = new EventAuthor(Optional.of("tono"), false);

    /** Anybody of an office performs it. */
    private static final Place FREE = new Place("telaah");

    /** Budi has taken it. */
    private static final Place TAKEN = new Place("periksa");

    /** Has been returned, and waits for the correction of the next. */
    private static final Place RETURNED = new Place("nilai");

    private static final Place CORRECTION = new Place("ajukan");
    private static final Place NEW = new Place("bangun");

    private static final CaseState CASE = CaseState.unopened("contoh", "CTH-1")
            .after(List.of(
                    new CaseEvent.CaseOpened(
                            AT, TONO, "contoh/aplikasi", Map.of(), APPLICANT, Map.of(), Optional.empty()),
                    opened(FREE, Stage.OPEN, Optional.empty(), "kasi", "opd"),
                    opened(TAKEN, Stage.OPEN, Optional.empty(), "kabid"),
                    new CaseEvent.StepClaimed(AT, BUDI, TAKEN, 1),
                    opened(RETURNED, Stage.RETURNED, Optional.empty(), "kadis"),
                    opened(
                            CORRECTION,
                            Stage.OPEN,
                            Optional.of(new Correction(RETURNED, TONO, "", List.of(), Map.of())),
                            "opd"),
                    new CaseEvent.DispositionGiven(AT, disposition(7, BUDI))));

    private static final PendingAction ACTION = new PendingAction("contoh/buat", "Membuat", FREE, 1);

    static final List<Example> EXAMPLES = List.of(
            is(begun(), "case-opened to opd@contoh.go.id"),
            is(opened(NEW, Stage.OPEN, Optional.empty(), "kadis"), "step-opened to kadis"),
            is(opened(NEW, Stage.OPEN, Optional.empty(), "opd"), "step-asked to opd@contoh.go.id"),
            is(
                    opened(NEW, Stage.OPEN, Optional.empty(), "kasi", "opd"),
                    "step-opened to kasi",
                    "step-asked to opd@contoh.go.id"),
            is(opened(NEW, Stage.CALLING, Optional.empty(), "kadis")),
            is(
                    opened(NEW, Stage.OPEN, Optional.of(new Correction(FREE, TONO, "", List.of(), Map.of())), "opd"),
                    "correction-asked to opd@contoh.go.id"),
            is(
                    opened(NEW, Stage.OPEN, Optional.of(new Correction(FREE, TONO, "", List.of(), Map.of())), "staf"),
                    "correction-asked to staf"),
            is(new CaseEvent.CalleeEnded(AT, TAKEN, ending()), "step-opened to @budi"),
            is(
                    new CaseEvent.WaitEnded(AT, Optional.empty(), FREE, 1, Optional.empty(), Optional.empty()),
                    "step-opened to kasi",
                    "step-asked to opd@contoh.go.id"),
            is(new CaseEvent.CaseEnded(AT, ending(), Optional.empty()), "case-ended to opd@contoh.go.id"),
            is(
                    new CaseEvent.CaseEnded(AT, ending(), Optional.of(TONO)),
                    "case-ended to opd@contoh.go.id",
                    "case-stopped to kasi, @budi, kadis, staf"),
            is(new CaseEvent.StepAssigned(AT, TONO, FREE, 1, BUDI, Optional.empty()), "step-assigned to @budi"),
            is(new CaseEvent.StepAssigned(AT, TONO, FREE, 1, TONO, Optional.empty())),
            is(new CaseEvent.StepPaused(AT, TONO, FREE, 1, "Rapat"), "time-paused to opd@contoh.go.id"),
            is(new CaseEvent.StepResumed(AT, TONO, FREE, 1), "time-resumed to opd@contoh.go.id"),
            is(
                    new CaseEvent.CorrectionSubmitted(
                            AT, NOBODY_KNOWN, "opd", CORRECTION, 1, Optional.empty(), List.of(), Optional.empty()),
                    "correction-submitted to kadis"),
            is(
                    new CaseEvent.ReturnRecalled(AT, Optional.of(TONO), RETURNED, 1, "Sudah jelas"),
                    "return-recalled to opd@contoh.go.id"),
            is(new CaseEvent.ActionAsked(AT, ACTION)),
            is(new CaseEvent.ActionDone(AT, ACTION, "1.0.0", Text.of("Dibuat."), List.of())),
            is(new CaseEvent.ActionLeft(AT, ACTION, Optional.empty(), Text.of("Tidak ada."))),
            is(fired(Timer.Kind.REMINDER, "kasi"), "reminder to kasi"),
            is(fired(Timer.Kind.DUE, "kasi", "opd"), "due to kasi", "due to opd@contoh.go.id"),
            is(fired(Timer.Kind.ESCALATION, "kabid", "kadis"), "escalation to kabid, kadis"),
            is(comment("kasi", Audience.APPLICANT), "comment-added to opd@contoh.go.id"),
            is(comment("opd", Audience.APPLICANT), "comment-received to kasi, @budi"),
            is(comment("kasi", Audience.INTERNAL)),
            is(new CaseEvent.DispositionGiven(AT, disposition(8, TONO)), "disposition-given to staf"),
            is(new CaseEvent.DispositionFollowed(AT, TONO, 7, "Sudah"), "disposition-followed to @budi"),
            is(new CaseEvent.DataRecorded(AT, TONO, "pengajuan", Map.of(), Optional.empty())),
            is(new CaseEvent.DocumentAttached(
                    AT, new AttachedDocument("surat", "1", "surat.pdf", "application/pdf", 1, "", AT, TONO))),
            is(
                    new CaseEvent.DocumentReleased(
                            AT,
                            TONO,
                            "kasi",
                            new AttachedDocument("izin", "1", "izin.pdf", "application/pdf", 1, "", AT, TONO),
                            DocumentType.Release.SIGNED),
                    "result-released to opd@contoh.go.id"),
            is(new CaseEvent.ResultHandedOver(AT, TONO, "kasi", "izin", "Siti")),
            is(new CaseEvent.StepCompleted(
                    AT,
                    TONO,
                    "kasi",
                    FREE,
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty())),
            is(new CaseEvent.StepClaimed(AT, TONO, FREE, 1)),
            is(new CaseEvent.StepReleased(AT, TONO, FREE, 1), "step-opened to kasi", "step-asked to opd@contoh.go.id"),
            is(new CaseEvent.StepReleased(AT, BUDI, TAKEN, 1)),
            is(new CaseEvent.ClockStopped(
                    AT, FREE, 1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
            is(new CaseEvent.ClockStarted(AT, FREE, 1, Optional.empty(), "", List.of(), Optional.empty())),
            is(new CaseEvent.StepReturned(AT, TONO, "kasi", FREE, 1, Optional.empty(), List.of())),
            is(new CaseEvent.PathsForked(AT, FREE, NEW, 2)),
            is(new CaseEvent.PathJoined(AT, FREE, NEW, 1)),
            is(new CaseEvent.DueChanged(AT, TONO, FREE, 1, Optional.empty(), Optional.empty(), "", List.of())),
            is(migrated(visit(NEW, Stage.OPEN, Optional.empty(), "kasi", "kadis")), "step-opened to kadis"),
            is(migrated(visit(NEW, Stage.WAITING, Optional.empty(), "kadis"))),
            is(
                    migrated(
                            visit(NEW, Stage.OPEN, Optional.empty(), "opd"),
                            visit(TAKEN, Stage.OPEN, Optional.empty(), "staf")),
                    "step-opened to staf"));

    /** An event, and who is told what of it. */
    record Example(CaseEvent event, List<String> told) {
        @Override
        public String toString() {
            return event.getClass().getSimpleName() + " " + told;
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void event_isToldToThoseWhomItConcerns(Example example) {
        assertEquals(example.told(), told(example.event(), APPLICANT, OFFICIAL));
    }

    @Test
    void everyKindOfEvent_isDecidedAbout() {
        Set<String> tried = EXAMPLES.stream()
                .map(example -> example.event().getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = Stream.of(CaseEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, tried);
    }

    @Test
    void applicant_isToldNothingTheyDid_butKeepsAReceipt() {
        EventAuthor applicant = new EventAuthor(Optional.empty(), true);

        assertEquals(List.of(), told(opened(NEW, Stage.OPEN, Optional.empty(), "opd"), APPLICANT, applicant));
        assertEquals(List.of("case-opened to opd@contoh.go.id"), told(begun(), APPLICANT, applicant));
        assertEquals(
                List.of("case-ended to opd@contoh.go.id", "case-stopped to kasi, @budi, kadis, staf"),
                told(new CaseEvent.CaseEnded(AT, ending(), Optional.of(NOBODY_KNOWN)), APPLICANT, applicant));
    }

    @Test
    void official_isToldNothingTheyDid_alsoWhereAPostOfTheirsIsTold() {
        EventAuthor budi = new EventAuthor(Optional.of("budi"), false);

        assertEquals(List.of(), told(new CaseEvent.CalleeEnded(AT, TAKEN, ending()), APPLICANT, budi));
        List<Notice> notices = new NoticeRules(CASE, CASE, new Readers(APPLICANT, Set.of("opd"), budi))
                .of(fired(Timer.Kind.DUE, "kabid"));
        assertEquals(Optional.of("budi"), notices.get(0).except());
    }

    @Test
    void applicantWithoutAddress_isToldAtTheirAccount_orNotAtAll() {
        Applicant account = new Applicant("Dinas", Optional.of("dinas"), Optional.empty(), Optional.empty());
        Applicant nobody = new Applicant("Dinas", Optional.empty(), Optional.empty(), Optional.of("loket"));

        assertEquals(
                List.of("time-resumed to @dinas"),
                told(new CaseEvent.StepResumed(AT, TONO, FREE, 1), account, OFFICIAL));
        assertEquals(List.of(), told(new CaseEvent.StepResumed(AT, TONO, FREE, 1), nobody, OFFICIAL));
        assertEquals(List.of(), told(begun(), nobody, OFFICIAL));
    }

    private static List<String> told(CaseEvent event, Applicant applicant, EventAuthor doer) {
        NoticeRules rules =
                new NoticeRules(CASE, CASE.after(List.of(event)), new Readers(applicant, Set.of("opd"), doer));
        return rules.of(event).stream()
                .map(notice -> notice.template() + " to "
                        + Stream.concat(notice.to().stream(), notice.emails().stream())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static Example is(CaseEvent event, String... told) {
        return new Example(event, List.of(told));
    }

    private static CaseEvent begun() {
        return new CaseEvent.CaseOpened(
                AT, NOBODY_KNOWN, "contoh/aplikasi", Map.of(), APPLICANT, Map.of(), Optional.empty());
    }

    private static CaseEvent opened(Place place, Stage stage, Optional<Correction> correction, String... performers) {
        return new CaseEvent.StepOpened(AT, visit(place, stage, correction, performers), Optional.empty());
    }

    private static StepVisit visit(Place place, Stage stage, Optional<Correction> correction, String... performers) {
        return new StepVisit(
                place,
                1,
                "Menelaah",
                stage,
                List.of(performers),
                AT,
                Optional.empty(),
                Clock.NEW,
                Optional.empty(),
                Optional.empty(),
                correction,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Moves the step that nobody has taken to another place, in a version that has these visits. */
    private static CaseEvent migrated(StepVisit... open) {
        return new CaseEvent.CaseMigrated(AT, TONO, Map.of(), Map.of(FREE.path(), NEW.path()), List.of(open), Map.of());
    }

    private static CaseEvent fired(Timer.Kind kind, String... tell) {
        return new CaseEvent.TimerFired(
                AT, FREE, 1, new Timer("id", kind, Optional.of(AT), Optional.of(Duration.ZERO), List.of(tell)));
    }

    private static CaseEvent comment(String actor, Audience audience) {
        return new CaseEvent.CommentAdded(AT, TONO, actor, "Halo", audience);
    }

    private static Disposition disposition(int id, Person by) {
        return new Disposition(id, "kadis", by, "staf", "Telaah", Disposition.Nature.ORDINARY, Optional.empty(), AT);
    }

    private static CaseEnding ending() {
        return new CaseEnding("selesai", End.Kind.CANCELLED, "Selesai", Optional.empty(), AT);
    }
}

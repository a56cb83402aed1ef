package id.mutubaku.ui.cases.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.ui.Shipped;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.EventView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the history to telling every kind of event, and to telling each reader what is theirs to know. */
class TimelineTest {
    private static final Set<String> SILENT = Set.of("DataRecorded", "ClockStopped");
    private static final Set<String> FOR_THE_OFFICE = Set.of(
            "StepClaimed",
            "StepReleased",
            "StepAssigned",
            "ActionAsked",
            "ActionDone",
            "ActionLeft",
            "DocumentAttached",
            "CommentAdded",
            "DispositionGiven",
            "DispositionFollowed",
            "CaseMigrated",
            "StepOpened");

    private static final Sop SOP =
            Shipped.repository().latest("banten/pembangunan-aplikasi").orElseThrow();
    private static final Messages MESSAGES = Messages.load();

    @Test
    void events_ofEveryKind_areToldToOfficials() {
        Set<String> kinds = Stream.of(CaseEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertEquals(kinds, EventSamples.all().stream().map(TimelineTest::kind).collect(Collectors.toSet()));
        for (Language language : Language.values()) {
            assertEquals(minus(kinds, SILENT), told(language, "kadis"));
        }
    }

    @Test
    void events_areToldToApplicant_withoutPeopleAndWhatIsForTheOffice() {
        Set<String> kinds = EventSamples.all().stream().map(TimelineTest::kind).collect(Collectors.toSet());
        assertEquals(minus(minus(kinds, SILENT), FOR_THE_OFFICE), told(Language.ID, "opd"));
        String all = timeline(Language.ID, "opd").toString();
        assertFalse(all.contains(EventSamples.NAME), all);
        assertTrue(all.contains("Nama OPD: “Dinkes” menjadi “Dinas Kesehatan”"), all);
    }

    @Test
    void disposition_thatIsConfidential_isToldToItsTwoSides() {
        assertTrue(told(Language.ID, "kabid").contains("DispositionFollowed"));
        assertFalse(told(Language.ID, "kasi").contains("DispositionGiven"));
        assertFalse(told(Language.ID, "kasi").contains("DispositionFollowed"));
    }

    @Test
    void fileOfTheApplicant_isToldToTheApplicant() {
        CaseEvent attached = new CaseEvent.DocumentAttached(
                EventSamples.AT,
                new AttachedDocument(
                        "surat-permohonan",
                        "c",
                        "surat.pdf",
                        "application/pdf",
                        1,
                        "0",
                        EventSamples.AT,
                        new Person(Optional.empty(), "Siti")));

        assertTrue(new Timeline(context(Language.ID, "opd"), List.of(attached))
                .tell(attached)
                .isPresent());
    }

    @Test
    void deputy_isNamedWithTheCapacity() {
        String all = timeline(Language.ID, "kadis").toString();
        assertTrue(all.contains(EventSamples.NAME + ", Plh. Kepala Bidang"), all);
        assertTrue(all.contains(EventSamples.NAME + ", Kepala Dinas"), all);
    }

    @Test
    void eventsOfOneMoment_areToldAsOneThing() {
        Person nobody = new Person(Optional.empty(), "");
        CaseEvent opened = EventSamples.all().get(0);
        CaseEvent sent = completed(nobody, "opd", new Place("ajukan"), Optional.empty());
        CaseEvent arrived = EventSamples.all().get(1);
        CaseEvent accepted = completed(EventSamples.BUDI, "kadis", new Place("terima"), Optional.of("terima"));

        List<CaseEvent> events = List.of(opened, sent, arrived);
        assertEquals(
                List.of(new EventView("Permohonan dikirim", EventSamples.AT, "OPD Pemohon", "")),
                new Timeline(context(Language.ID, "opd"), events).of(events));
        assertEquals(
                "Diteruskan ke Kepala Dinas: Putuskan penerimaan",
                new Timeline(context(Language.ID, "kadis"), events)
                        .of(events)
                        .get(0)
                        .said());
        assertEquals(
                List.of(new EventView("Kepala Dinas menerima permohonan", EventSamples.AT, "", "")),
                new Timeline(context(Language.ID, "opd"), List.of(accepted)).of(List.of(accepted)));
        assertEquals(
                EventSamples.NAME + ", Kepala Dinas",
                new Timeline(context(Language.ID, "kabid"), List.of(accepted))
                        .of(List.of(accepted))
                        .get(0)
                        .by());
    }

    private static CaseEvent completed(Person by, String actor, Place place, Optional<String> branch) {
        return new CaseEvent.StepCompleted(
                EventSamples.AT, by, actor, place, 1, branch, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    @Test
    void usedTime_isSaidInTheOfficesDays() {
        UsedTime used = new UsedTime(context(Language.ID, "kadis"));
        Duration day = Duration.ofMinutes(450);
        assertEquals("2 hari kerja 3 jam", used.words(Duration.ofHours(18), day));
        assertEquals("1 hari kerja", used.words(Duration.ofMinutes(470), day));
        assertEquals("7 jam 29 menit", used.words(Duration.ofMinutes(449), day));
        assertEquals("5 menit", used.words(Duration.ofMinutes(5), day));
    }

    private static Set<String> told(Language language, String reader) {
        Timeline timeline = new Timeline(context(language, reader), EventSamples.all());
        return EventSamples.all().stream()
                .filter(event -> timeline.tell(event).isPresent())
                .map(TimelineTest::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<EventView> timeline(Language language, String reader) {
        Timeline timeline = new Timeline(context(language, reader), EventSamples.all());
        return EventSamples.all().stream()
                .flatMap(event -> timeline.tell(event).stream())
                .toList();
    }

    private static CaseContext context(Language language, String actor) {
        CaseState state = CaseState.unopened("banten", "BTN-20250203-AAAAA");
        Requester reader = new Requester(new Person(Optional.empty(), "Mutubaku"), Set.of(actor));
        return new CaseContext(new VisibleCase(SOP, state, reader), MESSAGES, language, EventSamples.AT, () -> "");
    }

    private static String kind(CaseEvent event) {
        return event.getClass().getSimpleName();
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}

package id.mutubaku.web.pages.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.Automatic;
import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.casework.definitions.Publisher;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.site.SiteAssets;
import id.mutubaku.ui.view.EventView;
import id.mutubaku.web.pages.Pages;
import java.nio.file.Path;
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
            "DispositionFollowed");

    private static final SopRepository SOPS = shipped();
    private static final Sop SOP = SOPS.latest("banten/pembangunan-aplikasi").orElseThrow();
    private static final Messages MESSAGES = Messages.load();
    private static final Pages PAGES = new Pages(new PageRenderer(MESSAGES), MESSAGES, new SiteAssets(SOPS.regions()));

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

        assertTrue(new Timeline(PAGES, Language.ID, seen("opd"), List.of(attached))
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
    void usedTime_isSaidInTheOfficesDays() {
        UsedTime used = new UsedTime(PAGES, Language.ID, EventSamples.AT);
        Duration day = Duration.ofMinutes(450);
        assertEquals("2 hari kerja 3 jam", used.words(Duration.ofHours(18), day));
        assertEquals("1 hari kerja", used.words(Duration.ofMinutes(470), day));
        assertEquals("7 jam 29 menit", used.words(Duration.ofMinutes(449), day));
        assertEquals("5 menit", used.words(Duration.ofMinutes(5), day));
    }

    private static Set<String> told(Language language, String reader) {
        Timeline timeline = new Timeline(PAGES, language, seen(reader), EventSamples.all());
        return EventSamples.all().stream()
                .filter(event -> timeline.tell(event).isPresent())
                .map(TimelineTest::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<EventView> timeline(Language language, String reader) {
        return new Timeline(PAGES, language, seen(reader), EventSamples.all()).of(EventSamples.all());
    }

    private static AuthorizedCase seen(String actor) {
        return new AuthorizedCase(
                SOP, StoredCase.unopened("banten", "BTN-20250203-AAAAA", "KODE"), Set.of(actor), Automatic.PLATFORM);
    }

    private static String kind(CaseEvent event) {
        return event.getClass().getSimpleName();
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static SopRepository shipped() {
        SopLibrary library = SopLibrary.read(DefinitionFolder.read(Path.of("../../sop-definitions")));
        return Publisher.repository(library);
    }
}

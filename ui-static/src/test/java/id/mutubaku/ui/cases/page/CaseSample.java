package id.mutubaku.ui.cases.page;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.Shipped;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageContext;
import id.mutubaku.ui.page.PageRenderer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case of Banten that was filed at the counter and is at its second step. */
final class CaseSample {
    static final String NUMBER = "BTN-20250203-AAAAA";
    static final Person HEAD = new Person(Optional.of("kadis.banten"), "Budi Raharjo");
    static final Person OTHER_HEAD = new Person(Optional.of("kadis.dua"), "Siti Aminah");

    static final Instant AT = Instant.parse("2025-02-03T01:00:00Z");
    static final Place PLACE = new Place("terima");
    private static final Messages MESSAGES = Messages.load();
    private static final PageRenderer RENDERER = new PageRenderer(MESSAGES);
    private static final Sop SOP =
            Shipped.repository().latest("banten/pembangunan-aplikasi").orElseThrow();

    private CaseSample() {}

    static List<CaseEvent> events() {
        Applicant applicant = new Applicant("Dinas Kesehatan", Optional.empty(), Optional.empty(), HEAD.account());
        return List.of(
                new CaseEvent.CaseOpened(
                        AT, HEAD, "banten/pembangunan-aplikasi", Map.of(), applicant, Map.of(), Optional.empty()),
                new CaseEvent.DataRecorded(
                        AT, HEAD, "pengajuan", Map.of("namaOpd", "Dinas Kesehatan"), Optional.empty()),
                new CaseEvent.StepOpened(AT, visit(), Optional.empty()));
    }

    /** Returns the case at its second step, held by somebody or by nobody. */
    static CaseState state(Optional<Person> holder) {
        CaseState state = CaseState.unopened("banten", NUMBER).after(events());
        return holder.map(person -> state.after(List.of(new CaseEvent.StepClaimed(AT, person, PLACE, 1))))
                .orElse(state);
    }

    /** Returns the case as an actor reads it on the day on which it was filed. */
    static CaseContext context(CaseState state, Person person, String actor) {
        VisibleCase seen = new VisibleCase(SOP, state, new Requester(person, Set.of(actor)));
        return new CaseContext(seen, MESSAGES, Language.ID, AT.plusSeconds(3600), () -> "kunci");
    }

    static String rendered(CaseContext context, String template, Object model) {
        return RENDERER.render(
                template,
                model,
                new PageContext(
                        "id",
                        context.address().path(),
                        SOP.region().timeZone(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "/aset/gaya.css",
                        "/aset/ikon.svg",
                        ""));
    }

    private static StepVisit visit() {
        return new StepVisit(
                PLACE,
                1,
                "Menerima dan memeriksa permohonan",
                StepVisit.Stage.OPEN,
                List.of("kadis"),
                AT,
                Optional.empty(),
                Clock.NEW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}

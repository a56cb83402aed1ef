package id.mutubaku.ui.cases.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.document.flow.View;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.definition.End;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.progress.CaseFlowchart;
import id.mutubaku.ui.cases.step.Plugged;
import id.mutubaku.ui.svg.Flowchart;
import id.mutubaku.ui.svg.Svg;
import id.mutubaku.ui.view.FlowchartView;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.applicant.ApplicantCaseView;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.casework.AskView;
import id.mutubaku.ui.view.casework.CaseView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the page of a case to what each of its readers can do, from the state and the definition alone. */
final class CasePageTest {
    private static final String ADDRESS = "/banten/kasus/" + CaseSample.NUMBER;
    private static final Plugged NO_PLUGINS =
            new Plugged(List.of(), Map.of(), Map.of(), Optional.empty(), List.of(), Optional.empty());
    private static final Requester OTHER_HEAD = new Requester(CaseSample.OTHER_HEAD, Set.of("kadis"));

    @Test
    void officialWhoPerformsTheStep_isAskedForItsFormAndDecision() {
        CaseContext context = CaseSample.context(CaseSample.state(Optional.empty()), CaseSample.HEAD, "kadis");
        CaseView view = official(context);

        AskView ask = view.ask().orElseThrow();
        assertEquals(ADDRESS + "/langkah/terima", ask.action());
        assertTrue(ask.decision().isPresent());
        String page = CaseSample.rendered(context, "case", view);
        assertTrue(page.contains("Kepala Dinas membaca permohonan dan memutuskan diterima atau ditolak."), page);
        assertTrue(page.contains("Dinas Kesehatan"), page);
        assertTrue(page.contains("value=\"kunci\""), page);
    }

    @Test
    void stepThatACollegueHolds_canBeTakenOverAndIsNotFilledIn() {
        CaseState held = CaseSample.state(Optional.of(CaseSample.OTHER_HEAD));
        CaseView view = official(CaseSample.context(held, CaseSample.HEAD, "kadis"));

        assertEquals(Optional.empty(), view.ask());
        List<ActView> acts = view.desk().orElseThrow().acts();
        assertEquals(
                List.of(ADDRESS + "/langkah/terima/teruskan", ADDRESS + "/langkah/terima/teruskan"),
                acts.stream().map(ActView::action).toList());
    }

    @Test
    void officialOfAnotherPost_isAskedNothingAndMayNotCloseTheCase() {
        CaseView view = official(CaseSample.context(CaseSample.state(Optional.empty()), CaseSample.HEAD, "kasi"));

        assertEquals(Optional.empty(), view.ask());
        assertEquals(List.of(), view.ways());
    }

    @Test
    void applicant_isToldOfficesAndNoPeople() {
        CaseState held = CaseSample.state(Optional.of(CaseSample.OTHER_HEAD));
        CaseContext context = CaseSample.context(held, new Person(Optional.empty(), ""), "opd");
        ApplicantCaseView view = applicant(context);

        String page = CaseSample.rendered(context, "applicant-case", view);
        assertTrue(page.contains("Kepala Dinas"), page);
        assertFalse(page.contains(CaseSample.OTHER_HEAD.name()), page);
        assertTrue(page.contains(ADDRESS + "/batalkan"), page);
    }

    @Test
    void officialAtTheCounter_whoFiledTheCaseToday_isLedToItsReceipt() {
        CaseState state = CaseSample.state(Optional.empty());
        Person filer = CaseSample.HEAD.as(Optional.of(Person.COUNTER));
        Person colleague = CaseSample.OTHER_HEAD.as(Optional.of(Person.COUNTER));

        assertEquals(
                ADDRESS + "/loket/tanda-terima",
                applicant(CaseSample.context(state, filer, "opd")).receiptUrl());
        assertEquals("", applicant(CaseSample.context(state, colleague, "opd")).receiptUrl());
    }

    @Test
    void drawing_marksWhereTheCaseIs_andNamesPeopleToOfficialsOnly() {
        CaseState held = CaseSample.state(Optional.of(CaseSample.OTHER_HEAD));
        FlowchartView official = drawing(CaseSample.context(held, CaseSample.HEAD, "kadis"));
        FlowchartView applicant = drawing(CaseSample.context(held, new Person(Optional.empty(), ""), "opd"));

        assertEquals(1, official.places().size());
        assertTrue(official.places().get(0).standing().contains(CaseSample.OTHER_HEAD.name()), official.toString());
        assertTrue(markup(official).contains(CaseSample.OTHER_HEAD.name()));
        assertTrue(applicant.places().get(0).standing().endsWith(", dipegang Kepala Dinas."), applicant.toString());
        assertFalse(markup(applicant).contains(CaseSample.OTHER_HEAD.name()));
        assertTrue(markup(applicant).contains("class=\"current\""));
    }

    private static FlowchartView drawing(CaseContext context) {
        return new CaseFlowchart(context).on(Flowchart.of(context.seen().sop(), View.RUNNING));
    }

    private static String markup(FlowchartView drawing) {
        return drawing.pages().stream().map(Svg::markup).collect(Collectors.joining());
    }

    @Test
    void lateOffice_isToldAsTheOffices_withWhomToAsk() {
        CaseState late = CaseSample.state(Optional.empty())
                .after(List.of(new CaseEvent.ClockStarted(
                        CaseSample.AT,
                        CaseSample.PLACE,
                        1,
                        Optional.of(CaseSample.AT.plusSeconds(1800)),
                        "kantor",
                        List.of(),
                        Optional.empty())));
        ApplicantCaseView view = applicant(CaseSample.context(late, new Person(Optional.empty(), ""), "opd"));

        assertEquals(Tag.IN_REVIEW, view.status());
        assertTrue(view.late().startsWith("Kepala Dinas melewati batas waktu 3 Februari 2025, 08.30 WIB"), view::late);
        assertTrue(view.late().contains("Anda tidak perlu melakukan apa pun."), view::late);
        assertTrue(view.late().contains("SP4N-LAPOR!"), view::late);
        assertEquals(
                Tag.OVERDUE,
                official(CaseSample.context(late, CaseSample.HEAD, "kadis")).status());
    }

    @Test
    void stepsToWhichACaseNeverCame_wereNotNeeded() {
        CaseEnding refused =
                new CaseEnding("ditolak", End.Kind.REJECTED, "Ditolak", Optional.of("Ganda."), CaseSample.AT);
        CaseState over = CaseSample.state(Optional.empty())
                .after(List.of(new CaseEvent.CaseEnded(CaseSample.AT, refused, Optional.empty())));
        CaseContext context = CaseSample.context(over, new Person(Optional.empty(), ""), "opd");

        List<StepView> steps = applicant(context).steps();
        assertEquals(Tag.DONE, steps.get(1).tag());
        assertEquals(Tag.NOT_NEEDED, steps.get(6).tag());
        assertEquals(List.of(), applicant(context).limits());
    }

    private static CaseView official(CaseContext context) {
        return new OfficialCasePage(
                        context,
                        CaseSample.events(),
                        "",
                        Shown.of(context.seen().firstOfReader()))
                .view(List.of(OTHER_HEAD), NO_PLUGINS, Optional.empty());
    }

    private static ApplicantCaseView applicant(CaseContext context) {
        return new ApplicantCasePage(context, CaseSample.events(), "", Shown.of(Optional.empty()))
                .view(Optional.empty());
    }
}

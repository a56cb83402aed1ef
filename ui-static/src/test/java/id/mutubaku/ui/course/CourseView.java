package id.mutubaku.ui.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.page.ApplicantCasePage;
import id.mutubaku.ui.cases.page.OfficialCasePage;
import id.mutubaku.ui.cases.page.Shown;
import id.mutubaku.ui.cases.step.Plugged;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.applicant.ApplicantCaseView;
import id.mutubaku.ui.view.casework.CaseView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is true of a case and its pages after every command. */
record CourseView(Sop sop, CaseState state, List<CaseEvent> events, Instant now) {
    private static final Messages MESSAGES = Messages.load();
    /** Who signs for a result at the counter. */
    static final String RECEIVER = "Budi Santoso";

    private static final Plugged NO_PLUGINS =
            new Plugged(List.of(), Map.of(), Map.of(), Optional.empty(), List.of(), Optional.empty());

    void holds() {
        state.data().forEach(this::nothingHiddenIsKept);
        for (String actor : List.of("kasi", "kadis")) {
            CaseView page = official(actor);
            if (page.ask().isEmpty()) {
                state.data().forEach((form, data) -> shows(page, form, data));
            }
        }
        ApplicantCaseView page = applicant();
        assertEquals(state.ending().isPresent(), !page.outcome().isBlank(), page.outcome());
        assertEquals(given(), page.results().size());
        assertEquals(isHandedOver(), page.results().toString().contains(RECEIVER), page.results()::toString);
        state.ending()
                .flatMap(ending -> ending.reason())
                .ifPresent(reason -> assertTrue(everything(page).contains(reason), reason));
    }

    private boolean isHandedOver() {
        return state.results().values().stream()
                .anyMatch(result -> result.handedOver().isPresent());
    }

    private int given() {
        return state.results().size();
    }

    private void nothingHiddenIsKept(String form, Map<String, Object> data) {
        FormSchema schema = sop.form(form).orElseThrow();
        assertEquals(
                JsonMapping.tree(schema.inEffect(data, sop.formContext(now)).answers()), JsonMapping.tree(data), form);
    }

    private void shows(CaseView page, String form, Map<String, Object> data) {
        String text = page.data().toString();
        JsonMapping.tree(data).properties().stream()
                .filter(answer -> isShownAsTyped(form, answer.getKey(), answer.getValue()))
                .forEach(answer ->
                        assertTrue(text.contains(answer.getValue().asText()), answer + " of " + form + " in " + text));
    }

    private boolean isShownAsTyped(String form, String name, JsonNode answer) {
        JsonNode field = sop.form(form).orElseThrow().fieldAt("/" + name);
        return answer.isTextual()
                && !field.has("oneOf")
                && !field.path("format").asText().equals("date");
    }

    private CaseView official(String actor) {
        Requester reader = new Requester(new Person(Optional.of(actor + ".banten"), "Pejabat " + actor), Set.of(actor));
        CaseContext context = context(reader);
        return new OfficialCasePage(context, events, "", Shown.of(context.seen().firstOfReader()))
                .view(List.of(), NO_PLUGINS, Optional.empty());
    }

    private ApplicantCaseView applicant() {
        CaseContext context = context(new Requester(new Person(Optional.empty(), "Siti"), Set.of("pemohon")));
        ApplicantCaseView page =
                new ApplicantCasePage(context, events, "", Shown.of(Optional.empty())).view(Optional.empty());
        assertFalse(page.timeline().isEmpty());
        return page;
    }

    private static String everything(ApplicantCaseView page) {
        return page.outcome() + page.timeline();
    }

    private CaseContext context(Requester reader) {
        return new CaseContext(new VisibleCase(sop, state, reader), MESSAGES, Language.ID, now, () -> "kunci");
    }
}

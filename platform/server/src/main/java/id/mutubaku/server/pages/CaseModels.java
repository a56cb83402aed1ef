package id.mutubaku.server.pages;

import id.mutubaku.api.cases.AttachedDocument;
import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Place;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.api.definition.Actor;
import id.mutubaku.api.definition.DocumentType;
import id.mutubaku.api.definition.Step;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.server.cases.CaseReader.Seen;
import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.store.CaseStore.StoredEvent;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.applicant.ApplicantCaseView;
import id.mutubaku.ui.view.official.AskView;
import id.mutubaku.ui.view.official.CaseView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws a case for those who have a part in it. */
final class CaseModels {
    private final Pages pages;
    private final FormFields fields;
    private final Language language;
    private final Instant now;

    CaseModels(Pages pages, Language language, Instant now) {
        this.pages = pages;
        this.fields = new FormFields(pages.messages());
        this.language = language;
        this.now = now;
    }

    /** Draws a case for an official, or for an applicant who has a step to do. */
    CaseView official(
            Seen seen,
            List<StoredEvent> events,
            Optional<AskView> ask,
            Optional<NoticeView> notice,
            List<SummaryView> unsent) {
        CaseState state = seen.stored().state();
        Optional<Instant> due = due(state);
        List<SummaryView> data = new ArrayList<>(unsent);
        data.addAll(data(seen));
        return new CaseView(
                state.number(),
                seen.sop().definition().title(),
                state.applicant().name(),
                status(state),
                holder(seen.sop(), state),
                due,
                new DueWords(pages.messages(), language, now).of(seen.sop(), due),
                notice,
                ask,
                data,
                files(seen),
                new Timeline(pages, language, seen.sop(), seen.byApplicant()).of(events),
                steps(seen.sop(), state),
                Optional.empty(),
                counterUrl(seen));
    }

    /** Leads an official to the counter, while an applicant who came there is waited for. */
    private static String counterUrl(Seen seen) {
        CaseState state = seen.stored().state();
        boolean waits = state.applicant().counter().isPresent()
                && seen.reader() instanceof AccountHolder
                && state.work().stream()
                        .anyMatch(visit -> visit.performers().stream().anyMatch(seen.sop()::isApplicant));
        return waits ? Asking.address(state) + "/loket" : "";
    }

    /**
     * Draws a case for the one who asked.
     *
     * @param receiptUrl where the receipt is printed again; empty for those who may not
     */
    ApplicantCaseView applicant(Seen seen, List<StoredEvent> events, Optional<NoticeView> notice, String receiptUrl) {
        CaseState state = seen.stored().state();
        Optional<Instant> due = due(state);
        return new ApplicantCaseView(
                state.number(),
                seen.sop().definition().title(),
                status(state),
                holder(seen.sop(), state),
                state.open().stream().map(StepVisit::openedAt).findFirst(),
                due,
                new DueWords(pages.messages(), language, now).of(seen.sop(), due),
                outcome(state),
                notice,
                mine(seen)
                        .map(visit -> new ApplicantCaseView.Ask(
                                visit.activity(),
                                Asking.stepAddress(seen, visit),
                                seen.sop().step(visit.place()).act().orElseGet(() -> text("case.complete")))),
                files(seen),
                new Timeline(pages, language, seen.sop(), seen.byApplicant()).of(events),
                steps(seen.sop(), state),
                Optional.empty(),
                receiptUrl);
    }

    /** Finds the first step that waits for the reader. */
    static Optional<StepVisit> mine(Seen seen) {
        return seen.stored().state().work().stream()
                .filter(visit -> visit.performers().stream().anyMatch(seen.actors()::contains))
                .findFirst();
    }

    private static Optional<Instant> due(CaseState state) {
        return state.open().stream().flatMap(visit -> visit.due().stream()).min(Instant::compareTo);
    }

    private Tag status(CaseState state) {
        if (state.ending().isPresent()) {
            return switch (state.ending().get().kind()) {
                case COMPLETED -> Tag.DONE;
                case REJECTED -> Tag.REJECTED;
                case CANCELLED -> Tag.CANCELLED;
            };
        }
        return due(state).filter(now::isAfter).isPresent() ? Tag.OVERDUE : Tag.IN_REVIEW;
    }

    static String holder(Sop sop, CaseState state) {
        return state.work().stream()
                .flatMap(visit -> visit.performers().stream())
                .distinct()
                .map(id -> sop.actor(id).map(Actor::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private String outcome(CaseState state) {
        return state.ending()
                .map(ending -> text("outcome." + ending.kind().name().toLowerCase(Locale.ROOT), ending.title())
                        + ending.reason()
                                .map(reason -> " " + text("outcome.reason", reason))
                                .orElse(""))
                .orElse("");
    }

    private List<SummaryView> data(Seen seen) {
        List<SummaryView> all = new ArrayList<>();
        seen.data().forEach((key, data) -> {
            Place form = new Place(key);
            Optional<FormSchema> schema = seen.sop().at(form).form(form.step());
            schema.ifPresent(each ->
                    all.addAll(fields.summary(each, each.schema().path("title").asText(""), data, language)));
        });
        return all;
    }

    private List<FileView> files(Seen seen) {
        return seen.files().stream()
                .map(file -> Asking.file(seen, name(seen.sop(), file), file, language))
                .toList();
    }

    private static String name(Sop sop, AttachedDocument file) {
        return sop.document(file.document()).map(DocumentType::name).orElse(file.document());
    }

    private List<StepView> steps(Sop sop, CaseState state) {
        return sop.definition().steps().stream()
                .map(step -> new StepView(
                        step.number().orElse(""),
                        step.activity(),
                        performers(sop, step),
                        step.time().map(time -> time.raw()).orElse(""),
                        tag(state, new Place(step.id()))))
                .toList();
    }

    private Tag tag(CaseState state, Place place) {
        Optional<StepVisit> open = state.openAt(place);
        if (open.isPresent()) {
            return open.get().due().filter(now::isAfter).isPresent() ? Tag.OVERDUE : Tag.NOW;
        }
        return state.visits().containsKey(place.path()) ? Tag.DONE : Tag.NOT_STARTED;
    }

    private static String performers(Sop sop, Step step) {
        return step.performers().stream()
                .map(id -> sop.actor(id).map(Actor::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return pages.text(language, key, arguments);
    }
}

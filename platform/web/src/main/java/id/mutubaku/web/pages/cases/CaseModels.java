package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.applicant.ApplicantCaseView;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.casework.AskView;
import id.mutubaku.ui.view.casework.CaseView;
import id.mutubaku.ui.view.casework.ChangesView;
import id.mutubaku.ui.view.casework.DispositionView;
import id.mutubaku.ui.view.casework.LinkView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.cases.form.Attempt;
import id.mutubaku.web.pages.cases.form.StepForm;
import id.mutubaku.web.pages.cases.plugged.ActionViews;
import id.mutubaku.web.pages.cases.plugged.Plugged;
import id.mutubaku.web.pages.history.Changes;
import id.mutubaku.web.pages.history.HistoryPage;
import id.mutubaku.web.pages.history.Timeline;
import id.mutubaku.web.pages.history.UsedTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a case for one who has a part in it. */
final class CaseModels {
    private final Pages pages;
    private final FormFields fields;
    private final Language language;
    private final Instant now;
    private final AuthorizedCase seen;
    private final List<CaseEvent> events;
    private final Person me;
    private final HistoryPage history;

    CaseModels(Pages pages, Call call, Instant now, AuthorizedCase seen, List<CaseEvent> events) {
        this.pages = pages;
        this.fields = new FormFields(pages.messages());
        this.language = call.language();
        this.now = now;
        this.seen = seen;
        this.events = events;
        this.me = seen.reader().person();
        this.history = HistoryPage.of(
                call.query("riwayat").orElse(""), new Timeline(pages, language, seen, events).of(events));
    }

    private SummaryView untold(JobError error) {
        String why = text(error.key(), error.arguments(language));
        return new SummaryView(text("mail.untold-title"), "", List.of(new SummaryView.Row(text("mail.untold"), why)));
    }

    /** Draws a case for an official, or for an applicant who has a step to do. */
    CaseView official(CaseScreen.Shown shown, List<AccountHolder> colleagues, Plugged plugged) {
        CaseState state = state();
        CaseProgress progress = progress();
        Talk talk = new Talk(pages, language, now, seen, shown.attempt());
        List<SummaryView> data = new ArrayList<>(shown.unsent());
        if (!seen.byApplicant()) {
            Words words = new Words(
                    pages.messages(), language.tag(), seen.sop().region().timeZone());
            data.addAll(new ActionViews(pages, language, words)
                    .of(state.number(), state.actions(), plugged.jobs(), events));
            plugged.untold().ifPresent(error -> data.add(untold(error)));
        }
        data.addAll(data());
        Optional<AskView> ask = shown.visit()
                .filter(visit -> StepDesk.mayDo(visit, me))
                .filter(visit -> visit.correction().isEmpty())
                .map(visit -> new StepForm(pages, language).ask(seen, visit, shown.typed(), plugged));
        List<DispositionView> dispositions = talk.open();
        List<ActView> acts = talk.acts();
        return new CaseView(
                seen.byApplicant()
                        ? new LinkView(StepForm.address(seen), text("case.number", state.number()))
                        : new LinkView("/kerja", text("inbox.title")),
                state.number(),
                seen.sop().definition().title(),
                state.applicant().name(),
                progress.status(),
                progress.holders(),
                progress.due(),
                progress.dueWords(),
                shown.notice(),
                problems(ask, shown.attempt()),
                changes(shown.visit()),
                shown.visit()
                        .filter(visit -> !seen.byApplicant())
                        .map(visit -> new StepDesk(pages, language, seen, me, colleagues, shown.attempt()).of(visit)),
                ask,
                dispositions,
                acts,
                ways(),
                data,
                files(),
                used(),
                history.events(),
                historyLinks(),
                progress.steps(),
                Optional.empty(),
                counterUrl());
    }

    /** Leads an official to the counter, while an applicant who came there is waited for. */
    private String counterUrl() {
        boolean waits = state().applicant().counter().isPresent()
                && seen.reader() instanceof AccountHolder
                && state().work().stream()
                        .anyMatch(visit -> visit.performers().stream().anyMatch(seen.sop()::isApplicant));
        return waits ? StepForm.address(seen) + StepForm.COUNTER : "";
    }

    /** Leads to the receipt whoever filed the case at the counter, on that day. */
    private String receiptUrl() {
        return CounterReceipt.mayPrint(seen, events, now) ? StepForm.address(seen) + "/tanda-terima" : "";
    }

    /** Draws a case for the one who asked. */
    ApplicantCaseView applicant(CaseScreen.Shown shown) {
        CaseState state = state();
        CaseProgress progress = progress();
        return new ApplicantCaseView(
                state.number(),
                seen.sop().definition().title(),
                progress.status(),
                CaseProgress.holder(seen.sop(), state),
                state.open().stream().map(StepVisit::openedAt).findFirst(),
                progress.due(),
                progress.dueWords(),
                progress.outcome(),
                shown.notice(),
                problems(Optional.empty(), shown.attempt()),
                asked(),
                files(),
                used(),
                new Talk(pages, language, now, seen, shown.attempt()).acts(),
                ways(),
                history.events(),
                historyLinks(),
                progress.steps(),
                Optional.empty(),
                receiptUrl());
    }

    private List<ApplicantCaseView.Ask> asked() {
        return state().work().stream()
                .filter(visit -> CaseScreen.isTheirs(seen, visit))
                .map(visit -> new ApplicantCaseView.Ask(
                        visit.correction().map(this::corrections).orElse(visit.activity()),
                        StepForm.stepAddress(seen, visit),
                        visit.correction().isPresent()
                                ? text("correction.do")
                                : seen.sop().step(visit.place()).act().orElseGet(() -> text("case.complete"))))
                .toList();
    }

    private String corrections(Correction correction) {
        String asker = new People(seen.sop(), true)
                .offices(seen.sop().step(correction.asker()).performers());
        return Stream.concat(
                        Stream.of(text(
                                "correction.asked", asker, correction.marks().size())),
                        Stream.of(correction.note()).filter(note -> !note.isEmpty()))
                .collect(Collectors.joining("\n"));
    }

    /** Finds the first step that waits for the reader: one to be done before one that waits for something else. */
    static Optional<StepVisit> mine(AuthorizedCase seen) {
        List<StepVisit> theirs = seen.stored().state().open().stream()
                .filter(visit -> visit.stage() != Stage.CALLING)
                .filter(visit -> CaseScreen.isTheirs(seen, visit))
                .toList();
        return theirs.stream()
                .filter(visit -> visit.stage() == Stage.OPEN)
                .findFirst()
                .or(() -> theirs.stream().findFirst());
    }

    private List<ProblemView> problems(Optional<AskView> ask, Attempt attempt) {
        List<ProblemView> problems = new ArrayList<>(ask.map(AskView::problems).orElse(List.of()));
        problems.addAll(attempt.views(language));
        return problems;
    }

    private List<ChangesView> changes(Optional<StepVisit> visit) {
        return visit.filter(each -> !seen.byApplicant())
                .map(asker -> new Changes(pages, language, seen, events).since(events, asker))
                .orElse(List.of());
    }

    private List<LinkView> ways() {
        String address = StepForm.address(seen);
        List<LinkView> ways = new ArrayList<>();
        if (ClosingPages.mayClose(seen)) {
            ways.add(new LinkView(address + "/tutup", text("ending.tutup")));
        }
        if (ClosingPages.mayCancel(seen)) {
            ways.add(new LinkView(address + "/batalkan", text("ending.batalkan")));
        }
        return ways;
    }

    private List<SummaryView.Row> used() {
        People people = new People(seen.sop(), seen.byApplicant());
        return new UsedTime(pages, language, now)
                .of(
                        seen.sop(),
                        state(),
                        actor -> seen.byApplicant() && seen.sop().isApplicant(actor)
                                ? text("used.you")
                                : people.office(actor));
    }

    private List<LinkView> historyLinks() {
        List<LinkView> links = new ArrayList<>();
        if (!history.last()) {
            links.add(historyLink(history.number() + 1, "history.older"));
        }
        if (history.number() > 1) {
            links.add(historyLink(history.number() - 1, "history.newer"));
        }
        return links;
    }

    private LinkView historyLink(int number, String key) {
        return new LinkView(StepForm.address(seen) + "?riwayat=" + number, text(key));
    }

    private CaseProgress progress() {
        return new CaseProgress(pages, language, now, seen);
    }

    private CaseState state() {
        return seen.stored().state();
    }

    private List<SummaryView> data() {
        List<SummaryView> all = new ArrayList<>();
        seen.data().forEach((key, data) -> {
            Optional<FormSchema> schema = seen.sop().formOf(key);
            schema.ifPresent(each ->
                    all.addAll(fields.summary(each, each.schema().path("title").asText(""), data, language)));
        });
        return all;
    }

    private List<FileView> files() {
        return seen.files().stream()
                .map(file -> StepForm.file(seen, name(seen.sop(), file), file, language))
                .toList();
    }

    private static String name(Sop sop, AttachedDocument file) {
        return sop.document(file.document()).map(DocumentType::name).orElse(file.document());
    }

    private String text(String key, Object... arguments) {
        return pages.text(language, key, arguments);
    }
}

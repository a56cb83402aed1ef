package id.mutubaku.web.pages.cases.form;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AtCounter;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.casework.AskView;
import id.mutubaku.ui.view.casework.AskView.Need;
import id.mutubaku.ui.view.form.ButtonView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.cases.plugged.Checks;
import id.mutubaku.web.pages.cases.plugged.Plugged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws what a step asks of its performer: activity, kelengkapan, checks, form, decision, note. */
public final class StepForm {
    /** What the address of a case ends with where an official acts for the applicant at the counter. */
    public static final String COUNTER = "/loket";

    private static final int NOTE_LENGTH = 4000;

    private final Pages pages;
    private final FormFields fields;
    private final Language language;

    public StepForm(Pages pages, Language language) {
        this.pages = pages;
        this.fields = new FormFields(pages.messages());
        this.language = language;
    }

    /**
     * Is what was posted and has to be shown again; nothing where the page is drawn for the first time.
     *
     * @param data of the step's form; absent shows what stands in the case
     * @param savedAt when the draft was saved that is shown; absent where there is none
     */
    public record Typed(
            Optional<Map<String, Object>> data,
            String branch,
            String note,
            Map<String, FieldView.Kept> files,
            List<Problem> problems,
            String key,
            Optional<Instant> savedAt) {

        public static Typed nothing() {
            return new Typed(Optional.empty(), "", "", Map.of(), List.of(), Tokens.draw(), Optional.empty());
        }

        /** Returns the hidden value by which a draft that another tab has saved since is told. */
        HiddenView saved() {
            return new HiddenView(
                    StepDrafts.SAVED, savedAt.map(Instant::toString).orElse(""));
        }
    }

    /**
     * Draws it.
     *
     * @param plugged what plugins say to it
     */
    public AskView ask(AuthorizedCase seen, StepVisit visit, Typed typed, Plugged plugged) {
        Sop sop = seen.sop();
        CaseState state = seen.stored().state();
        Sop run = sop.at(visit.place());
        Step step = sop.step(visit.place());
        List<FieldView> form = step.form()
                .flatMap(run::form)
                .map(schema -> fields.fields(
                        schema,
                        typed.data().orElseGet(() -> standing(state, visit, step)),
                        typed.problems(),
                        language,
                        plugged.choices(language)))
                .orElse(List.of());
        Checks checks = new Checks(pages, language, plugged.reports());
        Map<String, FieldView.Upload> uploads = new LinkedHashMap<>();
        fields.uploads(run.definition(), step, typed.files(), typed.problems(), language)
                .forEach(upload -> uploads.put(upload.name(), upload));
        Optional<FieldView.Radios> decision =
                step.isDecision() ? Optional.of(decision(run, step, typed, checks)) : Optional.empty();
        FieldView.TextArea note = note(run, step, typed);
        List<FieldView> drawn = new ArrayList<>(form);
        drawn.addAll(uploads.values());
        decision.ifPresent(drawn::add);
        drawn.add(note);
        return new AskView(
                Stream.concat(
                                step.number().map(number -> pages.text(language, "case.step-number", number)).stream(),
                                capacity(seen, visit).stream())
                        .collect(Collectors.joining(" · ")),
                visit.activity(),
                stepAddress(seen, visit),
                FormFields.problems(drawn, typed.problems(), language),
                List.of(
                        new HiddenView("version", String.valueOf(state.version())),
                        new HiddenView("key", typed.key()),
                        typed.saved(),
                        SiteViews.version(run)),
                needs(run, step, seen, uploads),
                checks.views(),
                form,
                decision,
                Optional.of(note),
                step.act().orElseGet(() -> pages.text(language, step.isDecision() ? "case.decide" : "case.complete")),
                List.of(new ButtonView(
                        "save",
                        "true",
                        pages.text(language, step.checks().isEmpty() ? "draft.save-step" : "draft.save-and-check"))));
    }

    /** Returns under which address the reader sees the case: an official at the counter, at that of the counter. */
    public static String address(AuthorizedCase seen) {
        CaseState state = seen.stored().state();
        String address = "/" + state.region() + "/kasus/" + state.number();
        return seen.reader() instanceof AtCounter ? address + COUNTER : address;
    }

    public static String stepAddress(AuthorizedCase seen, StepVisit visit) {
        return address(seen) + "/langkah/" + visit.place().path();
    }

    /** Says as whom somebody does a step that is not of a post of their own. */
    private Optional<String> capacity(AuthorizedCase seen, StepVisit visit) {
        if (seen.reader() instanceof AtCounter) {
            return Optional.of(pages.text(language, "counter.filling"));
        }
        return seen.reader()
                .in(seen.sop(), seen.stored().state())
                .capacityAmong(visit.performers())
                .map(words -> pages.text(language, "inbox.as", words));
    }

    /** Returns what stands in the case of a step's form. */
    static Map<String, Object> standing(CaseState state, StepVisit visit, Step step) {
        String key = step.form().map(visit.place()::formKey).orElse("");
        return state.data().getOrDefault(key, Map.of());
    }

    private FieldView.Radios decision(Sop run, Step step, Typed typed, Checks checks) {
        List<Choice> choices = step.branches().stream()
                .map(branch -> new Choice(
                        branch.id(),
                        branch.label(),
                        leads(run, branch) + checks.recommendation(branch.id()),
                        branch.id().equals(typed.branch())))
                .toList();
        return new FieldView.Radios(
                new Caption("branch", pages.text(language, "case.decision"), "", false, sentence(typed, "/branch")),
                choices);
    }

    private String leads(Sop run, Branch branch) {
        Optional<End> end = branch.to().flatMap(run.definition()::end);
        if (end.isPresent()) {
            String reason = end.get().reasonRequired() ? " " + pages.text(language, "case.reason-needed") : "";
            return pages.text(language, "case.leads-to-end", end.get().title()) + reason;
        }
        return branch.to()
                .flatMap(run.definition()::step)
                .map(next -> pages.text(language, "case.leads-to", next.activity()))
                .orElse("");
    }

    /** Asks for a note; where a decision leads to an end that wants a reason, the label says which decisions do. */
    private FieldView.TextArea note(Sop run, Step step, Typed typed) {
        String demanding = step.branches().stream()
                .filter(branch -> branch.to()
                        .flatMap(run.definition()::end)
                        .filter(End::reasonRequired)
                        .isPresent())
                .map(Branch::label)
                .collect(Collectors.joining(", "));
        boolean always = step.next()
                .flatMap(run.definition()::end)
                .filter(End::reasonRequired)
                .isPresent();
        String label = pages.text(language, demanding.isEmpty() && !always ? "case.note" : "case.note-or-reason");
        String hint = demanding.isEmpty() ? "" : pages.text(language, "case.reason-for", demanding);
        boolean optional = demanding.isEmpty() && !always;
        return new FieldView.TextArea(
                new Caption("note", label, hint, optional, sentence(typed, "/note")), typed.note(), 4, NOTE_LENGTH);
    }

    private String sentence(Typed typed, String pointer) {
        return typed.problems().stream()
                .filter(problem -> problem.pointer().equals(pointer))
                .map(problem -> problem.sentence(language))
                .findFirst()
                .orElse("");
    }

    private List<Need> needs(Sop run, Step step, AuthorizedCase seen, Map<String, FieldView.Upload> uploads) {
        CaseState state = seen.stored().state();
        Map<String, Need> needs = new LinkedHashMap<>();
        for (Step.DocumentUse use : step.requires()) {
            boolean there = state.documents().containsKey(use.document());
            run.definition()
                    .document(use.document())
                    .ifPresent(document ->
                            needs.putIfAbsent(use.document(), need(document, use, seen, there ? Map.of() : uploads)));
        }
        for (Step.DocumentUse use : step.produces()) {
            run.definition()
                    .document(use.document())
                    .filter(document -> document.from() == DocumentType.From.UPLOAD)
                    .ifPresent(document -> needs.putIfAbsent(use.document(), need(document, use, seen, uploads)));
        }
        return List.copyOf(needs.values());
    }

    private Need need(
            DocumentType document, Step.DocumentUse use, AuthorizedCase seen, Map<String, FieldView.Upload> uploads) {
        CaseState state = seen.stored().state();
        Optional<FieldView.Upload> upload = Optional.ofNullable(uploads.get("doc." + document.id()));
        Optional<AttachedDocument> file = Optional.ofNullable(state.documents().get(document.id()));
        String label =
                use.as().orElse(document.name()) + (use.optional() ? " " + pages.text(language, "field.optional") : "");
        List<FileView> files = file.stream()
                .map(each -> file(seen, document.name(), each, language))
                .toList();
        return switch (document.from()) {
            case OUTSIDE ->
                new Need(label, pages.text(language, "case.outside"), List.of(), Optional.empty(), Optional.empty());
            case CASE ->
                new Need(
                        label,
                        pages.text(language, "case.in-case"),
                        List.of(),
                        Optional.empty(),
                        Optional.of(Tag.PRESENT));
            case UPLOAD ->
                new Need(
                        label,
                        "",
                        files,
                        upload,
                        file.isPresent()
                                ? Optional.of(Tag.PRESENT)
                                : use.optional() ? Optional.empty() : Optional.of(Tag.MISSING));
        };
    }

    /** Draws a file of a case, with the address at which it is read. */
    public static FileView file(AuthorizedCase seen, String document, AttachedDocument file, Language language) {
        return new FileView(
                document,
                file.fileName(),
                Uploads.size(file.bytes(), language),
                address(seen) + "/berkas/" + file.content());
    }
}

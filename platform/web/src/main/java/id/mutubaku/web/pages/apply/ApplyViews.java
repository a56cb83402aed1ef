package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.ui.form.FileSize;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.applicant.CheckView;
import id.mutubaku.ui.view.applicant.DraftSavedView;
import id.mutubaku.ui.view.applicant.FormView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.TypedForms;
import id.mutubaku.web.pages.Uploads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws a request that somebody fills in: its form, its answers to check, and that it is kept. */
final class ApplyViews {
    private final Pages pages;
    private final FormFields fields;

    ApplyViews(Pages pages) {
        this.pages = pages;
        this.fields = new FormFields(pages.messages());
    }

    Reply form(Call call, int status, Filled filled, List<Problem> problems) {
        return form(call, status, filled, problems, Optional.empty());
    }

    /** Draws the form of a draft that somebody comes back to. */
    Reply resumed(Call call, Filled filled, Instant savedAt) {
        Sop sop = filled.sop();
        String when =
                new Words(pages.messages(), call.language().tag(), sop.region().timeZone()).dateTime(savedAt);
        NoticeView notice =
                new NoticeView(false, pages.text(call, "draft.of", when), pages.text(call, "draft.of-text"));
        return withoutPath(form(call, 200, filled, List.of(), Optional.of(notice)));
    }

    /** Draws the form of what was kept apart from a newer draft. */
    Reply apart(Call call, Filled filled, Instant newer) {
        String when = new Words(
                        pages.messages(),
                        call.language().tag(),
                        filled.sop().region().timeZone())
                .dateTime(newer);
        NoticeView notice = new NoticeView(
                false, pages.text(call, "draft.conflict"), pages.text(call, "draft.conflict-apply-text", when));
        return form(call, 409, filled, List.of(), Optional.of(notice));
    }

    private Reply form(Call call, int status, Filled filled, List<Problem> problems, Optional<NoticeView> notice) {
        Sop sop = filled.sop();
        FormView view = new SiteViews(pages.messages(), call.language().tag())
                .form(
                        sop,
                        new SiteViews.Filled(
                                notice,
                                filled.updated(),
                                filled.data(),
                                Uploads.shown(filled.files(), Uploads.refused(problems), call.language()),
                                problems,
                                hidden(filled)));
        FormView shown =
                filled.atCounter() ? view.atCounter(counterWords(call, sop), filled.address(), "/kerja/loket") : view;
        return pages.showAt(call, filled.resumeAddress(), status, sop.region(), "form", shown);
    }

    Reply check(Call call, int status, Filled filled, List<Problem> problems) {
        Language language = call.language();
        Sop sop = filled.sop().in(language);
        Optional<FormSchema> schema = TypedForms.form(sop, sop.definition().start());
        List<Problem> found = problems.stream().map(sop::inItsWords).toList();
        List<FieldView> pledges = schema.map(form -> fields.pledges(form, filled.data(), found, language))
                .orElse(List.of());
        List<HiddenView> hidden = new ArrayList<>(FormFields.hidden(withoutPledges(filled.data(), pledges)));
        hidden.addAll(hidden(filled));
        List<FileView> files = new ArrayList<>();
        filled.files().forEach((document, file) -> {
            hidden.add(new HiddenView("kept." + document, file.id().toString()));
            String name =
                    sop.definition().document(document).map(DocumentType::briefly).orElse(document);
            files.add(new FileView(name, file.fileName(), FileSize.words(file.bytes(), language), ""));
        });
        CheckView view = new CheckView(
                filled.updated(),
                sop.phrase(sop.definition().briefly()),
                filled.address(),
                2,
                2,
                FormFields.problems(pledges, found, language),
                hidden,
                schema.map(form -> fields.summaryToCheck(
                                form, form.schema().path("title").asText(""), filled.data(), language))
                        .orElse(List.of()),
                files,
                pledges,
                sop.definition().start().act().orElse(""),
                filled.atCounter() ? pages.text(call, "counter.filling") : "");
        return pages.showAt(call, filled.resumeAddress(), status, sop.region(), "check-answers", view);
    }

    /** Says that a draft is kept; its owner, who came from the list of drafts, is shown no link. */
    Reply saved(Call call, Sop asked, String resumeAddress, Drafts.Kept kept, boolean byToken) {
        String link = byToken ? call.origin() + call.prefix() + resumeAddress : "";
        Sop sop = asked.in(call.language());
        DraftSavedView view = new DraftSavedView(
                sop.phrase(sop.definition().briefly()),
                kept.savedAt(),
                kept.expiresAt(),
                resumeAddress,
                link,
                byToken ? Optional.of(QrSvg.of(link)) : Optional.empty());
        return withoutPath(pages.show(call, 200, sop.region(), "draft-saved", view));
    }

    private String counterWords(Call call, Sop sop) {
        boolean email = sop.definition().applicantEmail().isPresent();
        return pages.text(call, email ? "counter.filling-no-email" : "counter.filling");
    }

    private static List<HiddenView> hidden(Filled filled) {
        return List.of(
                new HiddenView("saved", filled.savedAt().map(Instant::toString).orElse("")),
                new HiddenView("key", filled.key()),
                new HiddenView("draft", filled.reference()),
                SiteViews.version(filled.sop()));
    }

    /** A pledge stands on the page as a box to tick, so it is not carried unseen beside it. */
    private static Map<String, Object> withoutPledges(Map<String, Object> data, List<FieldView> pledges) {
        Map<String, Object> rest = new LinkedHashMap<>(data);
        pledges.forEach(pledge -> rest.remove(pledge.name()));
        return rest;
    }

    /** The address opens the draft, so that no page after it is told whence the reader came. */
    private static Reply withoutPath(Reply reply) {
        return reply.with("Referrer-Policy", "strict-origin");
    }
}

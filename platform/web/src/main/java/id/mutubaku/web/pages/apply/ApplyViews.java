package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.ui.form.FileSize;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.screen.Screen;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.site.RequestForm;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.applicant.CheckView;
import id.mutubaku.ui.view.applicant.DraftSavedView;
import id.mutubaku.ui.view.applicant.FormStartView;
import id.mutubaku.ui.view.applicant.FormView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.Uploads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a request that somebody fills in: its form, its answers to check, and that it is kept. */
final class ApplyViews {
    /** The names of what the form of a screen carries; no field of a form can have such a name. */
    static final String SCREEN = "halaman-isian";

    /** What was shown on the screen, as a digest. */
    static final String SHOWN = "isian-semula";

    /** Given where somebody has come from the check of their answers. */
    static final String CHECKING = "dari-periksa";

    private static final String COUNTER = "/kerja/loket";

    private final Pages pages;
    private final FormFields fields;

    ApplyViews(Pages pages) {
        this.pages = pages;
        this.fields = new FormFields(pages.messages());
    }

    Reply form(Call call, int status, Filled filled, List<Problem> problems) {
        return form(call, status, filled, problems, Optional.empty());
    }

    /** Draws the form again, since its answers have made it ask for more. */
    Reply more(Call call, Filled filled) {
        NoticeView notice =
                new NoticeView(false, pages.text(call, "form.more-asked"), pages.text(call, "form.more-asked-text"));
        return form(call, 200, filled, List.of(), Optional.of(notice));
    }

    /** Draws the form of a draft that somebody comes back to. */
    Reply resumed(Call call, Filled filled, Instant savedAt) {
        Sop sop = filled.sop();
        String when =
                new Words(pages.messages(), call.language().tag(), sop.region().timeZone()).dateTime(savedAt);
        NoticeView notice =
                new NoticeView(false, pages.text(call, "draft.of", when), pages.text(call, "draft.of-text"));
        return form(call, 200, filled, List.of(), Optional.of(notice));
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

    /** Draws the page on which a form begins. */
    Reply begin(Call call, Filled empty) {
        Sop sop = empty.sop();
        Object view = new RequestForm(pages.messages(), call.language().tag()).begin(sop);
        if (view instanceof FormStartView start) {
            FormStartView shown =
                    empty.atCounter() ? start.atCounter(counterWords(call, sop), empty.address(), COUNTER) : start;
            return pages.show(call, 200, sop.region(), "form-start", shown);
        }
        return form(call, 200, empty, List.of());
    }

    private Reply form(Call call, int status, Filled typed, List<Problem> all, Optional<NoticeView> notice) {
        Filled filled = typed.onWrong(all);
        List<Problem> problems =
                filled.screen().map(screen -> told(screen, all)).orElse(all);
        Sop sop = filled.sop();
        FormView view = new RequestForm(pages.messages(), call.language().tag())
                .draw(
                        sop,
                        new RequestForm.Filled(
                                notice,
                                filled.updated(),
                                filled.read().form(),
                                Uploads.shown(filled.files(), Uploads.refused(problems), call.language()),
                                problems,
                                asked(call, filled),
                                filled.asking(),
                                filled.screen(),
                                filled.found(),
                                back(call, filled)));
        FormView shown =
                filled.atCounter() ? view.atCounter(counterWords(call, sop), filled.address(), view.backUrl()) : view;
        String address = filled.screen().map(filled::address).orElseGet(filled::resumeAddress);
        return pages.showAt(call, address, status, sop.region(), "form", shown);
    }

    /** Returns of several problems those that a screen can tell: those about it, and those about no field. */
    private static List<Problem> told(Screen screen, List<Problem> problems) {
        List<Problem> told = new ArrayList<>(screen.of(problems));
        problems.stream().filter(problem -> problem.pointer().isEmpty()).forEach(told::add);
        return told;
    }

    /** Returns the page before: that of the check for who comes from there, else the screen before or the beginning. */
    private static String back(Call call, Filled filled) {
        String begin = filled.atCounter()
                ? filled.address()
                : "/" + filled.sop().definition().reference() + "/ajukan";
        if (filled.screen().isEmpty()) {
            return filled.atCounter()
                    ? COUNTER
                    : "/" + filled.sop().definition().reference() + "/";
        }
        return isChecking(call)
                ? filled.checkAddress()
                : filled.screens()
                        .before(filled.screen().get())
                        .map(filled::address)
                        .orElse(begin);
    }

    /** Tells whether somebody is on a screen that they have come to from the check of their answers. */
    static boolean isChecking(Call call) {
        return call.query(CHECKING).isPresent() || !call.posted(CHECKING).isEmpty();
    }

    Reply check(Call call, int status, Filled filled, List<Problem> problems) {
        Language language = call.language();
        Sop sop = filled.sop().in(language);
        Optional<FormSchema> schema = filled.form();
        List<Problem> found = problems.stream().map(sop::inItsWords).toList();
        List<FieldView> pledges = schema.map(form -> fields.pledges(form, filled.data(), found, language))
                .orElse(List.of());
        List<HiddenView> hidden = new ArrayList<>(filled.form()
                .map(form -> FormFields.hiddenWithoutPledges(form, filled.data()))
                .orElse(List.of()));
        hidden.addAll(hidden(call, filled));
        List<FileView> files = new ArrayList<>();
        filled.files().forEach((document, file) -> {
            hidden.add(new HiddenView("kept." + document, file.id().toString()));
            String name = name(sop, FilePart.documentOf(document));
            String address = filled.resumeAddress() + "/berkas/" + file.id();
            files.add(new FileView(
                    name, file.fileName(), FileSize.words(file.bytes(), language), address, file.mediaType()));
        });
        CheckView view = new CheckView(
                filled.updated(),
                sop.phrase(sop.definition().briefly()),
                filled.address(),
                filled.screens().isEmpty() ? pages.text(call, "form.progress", 2, 2) : "",
                FormFields.problems(pledges, found, language),
                hidden,
                schema.map(form -> fields.summaryToCheck(
                                form, form.schema().path("title").asText(""), filled.data(), language))
                        .orElse(List.of()),
                files,
                missing(sop, filled),
                Screen.FILES,
                pledges,
                sop.definition().start().act().orElse(""),
                filled.atCounter() ? pages.text(call, "counter.filling") : "");
        return pages.showAt(call, filled.resumeAddress(), status, sop.region(), "check-answers", view);
    }

    private static String name(Sop sop, String document) {
        return sop.definition().document(document).map(DocumentType::briefly).orElse(document);
    }

    /** Names the documents that are asked for and were not given, as those may that are optional. */
    private static List<String> missing(Sop sop, Filled filled) {
        return filled.asking().stream()
                .map(asked -> asked.document().id())
                .filter(document -> filled.files().keySet().stream()
                        .noneMatch(key -> FilePart.documentOf(key).equals(document)))
                .map(document -> name(sop, document))
                .toList();
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

    private static List<HiddenView> hidden(Call call, Filled filled) {
        List<HiddenView> hidden = new ArrayList<>(List.of(
                new HiddenView(
                        "saved",
                        filled.keeping().savedAt().map(Instant::toString).orElse("")),
                new HiddenView("key", filled.key()),
                new HiddenView("draft", filled.keeping().reference()),
                SiteViews.version(filled.sop())));
        filled.screen().ifPresent(screen -> {
            hidden.add(new HiddenView(SCREEN, screen.id()));
            hidden.add(new HiddenView(SHOWN, filled.digest(screen)));
            if (isChecking(call)) {
                hidden.add(new HiddenView(CHECKING, "ya"));
            }
        });
        return hidden;
    }

    private static List<HiddenView> asked(Call call, Filled filled) {
        return Stream.concat(
                        hidden(call, filled).stream(),
                        FormFields.asked(filled.read().form()))
                .toList();
    }

    /** The address opens the draft, so that no page after it is told whence the reader came. */
    static Reply withoutPath(Reply reply) {
        return reply.with("Referrer-Policy", "strict-origin");
    }
}

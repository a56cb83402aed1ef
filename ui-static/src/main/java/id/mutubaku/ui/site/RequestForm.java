package id.mutubaku.ui.site;

import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.form.FirstAnswers;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.Suggestions;
import id.mutubaku.ui.form.screen.Screen;
import id.mutubaku.ui.form.screen.Screens;
import id.mutubaku.ui.form.search.SearchResult;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.UpdatedView;
import id.mutubaku.ui.view.applicant.FormStartView;
import id.mutubaku.ui.view.applicant.FormView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form with which a request begins: on one page, or page by page. */
public final class RequestForm {
    private final Messages messages;
    private final String lang;
    private final FormFields fields;

    /** Prepares to draw in one language. */
    public RequestForm(Messages messages, String lang) {
        this.messages = messages;
        this.lang = lang;
        this.fields = new FormFields(messages);
    }

    /**
     * What somebody has filled in so far.
     *
     * @param notice such as when it was saved
     * @param updated given where the form has changed since it was begun
     * @param form as it stands for what was filled in; absent where there is none
     * @param kept files that were uploaded before, by document id
     * @param hidden what the form carries unseen
     * @param asking the documents for which it asks
     * @param screen which is shown; absent where the form is on one page
     * @param found the result of the search that was made just now
     * @param backUrl the page before
     */
    public record Filled(
            Optional<NoticeView> notice,
            Optional<UpdatedView> updated,
            Optional<FormInEffect> form,
            Map<String, FieldView.Kept> kept,
            List<Problem> problems,
            List<HiddenView> hidden,
            List<DocumentRules.Asked> asking,
            Optional<Screen> screen,
            Optional<SearchResult> found,
            String backUrl) {

        /** Returns the same with problems and documents as an SOP calls them. */
        Filled inWordsOf(Sop sop) {
            List<Problem> said = problems.stream().map(sop::inItsWords).toList();
            List<DocumentRules.Asked> called = asking.stream()
                    .map(asked -> sop.document(asked.document().id())
                            .map(document -> new DocumentRules.Asked(document, asked.need()))
                            .orElse(asked))
                    .toList();
            return new Filled(notice, updated, form, kept, said, hidden, called, screen, found, backUrl);
        }
    }

    /** Returns the template that draws what {@link #begin} makes. */
    public static String template(Sop sop) {
        return schema(sop)
                        .map(form -> Screens.of(form, Optional.empty()).isEmpty())
                        .orElse(true)
                ? "form"
                : "form-start";
    }

    /** Returns all screens on which a request may be filled in. */
    public Screens screens(Sop sop) {
        return screens(schema(sop), !mayAsk(sop).isEmpty());
    }

    private static List<DocumentRules.Asked> mayAsk(Sop sop) {
        return DocumentRules.askedAt(sop.definition(), sop.definition().start()).toList();
    }

    /**
     * Returns the screens of a form as it stands for some answers.
     *
     * @param files whether files are asked for, too
     */
    public Screens screens(Optional<FormSchema> form, boolean files) {
        Optional<String> title = files ? Optional.of(messages.text(lang, "form.documents")) : Optional.empty();
        return form.map(each -> Screens.of(each, title)).orElse(Screens.none());
    }

    /** Makes the page on which a request begins: the form with its first answers, or what its pages will ask. */
    public Object begin(Sop asked) {
        Sop sop = asked.in(Language.of(lang));
        Screens screens = screens(sop);
        return screens.isEmpty() ? empty(sop) : start(sop, screens);
    }

    private FormView empty(Sop sop) {
        // A page that is the same on every day knows no day: whoever does draws a form with conditions anew.
        FormContext context = sop.formContext(Instant.EPOCH);
        Optional<FormInEffect> first = schema(sop).map(form -> form.inEffect(FirstAnswers.of(form), context));
        return draw(
                sop,
                new Filled(
                        Optional.empty(),
                        Optional.empty(),
                        first,
                        Map.of(),
                        List.of(),
                        Stream.concat(Stream.of(SiteViews.version(sop)), FormFields.asked(first))
                                .toList(),
                        mayAsk(sop),
                        Optional.empty(),
                        Optional.empty(),
                        address(sop, "/")));
    }

    private FormStartView start(Sop sop, Screens screens) {
        return new FormStartView(
                sop.phrase(sop.definition().briefly()),
                title(sop),
                intro(sop),
                address(sop, "/ajukan"),
                List.of(SiteViews.version(sop)),
                screens.all().stream().map(Screen::title).toList(),
                address(sop, "/"),
                "");
    }

    /** Draws the form of an SOP with what somebody has filled in, or the part of it that stands on a screen. */
    public FormView draw(Sop asked, Filled typed) {
        Sop sop = asked.in(Language.of(lang));
        Filled filled = typed.inWordsOf(sop);
        Optional<FormSchema> form = filled.form().map(FormInEffect::form);
        Screens screens = screens(form, !filled.asking().isEmpty());
        Optional<Screen> screen = filled.screen().flatMap(shown -> screens.find(shown.id()));
        List<FieldView> questions = questions(filled);
        List<FieldView.Upload> uploads = uploads(sop, filled);
        List<FieldView> drawn = new ArrayList<>(questions);
        drawn.addAll(uploads);
        return new FormView(
                filled.notice(),
                filled.updated(),
                sop.phrase(sop.definition().briefly()),
                screen.map(Screen::title).orElseGet(() -> title(sop)),
                screen.map(Screen::text).orElseGet(() -> intro(sop)),
                address(sop, "/ajukan"),
                progress(screens, screen),
                FormFields.problems(drawn, filled.problems(), Language.of(lang)),
                filled.hidden(),
                questions,
                uploads,
                "",
                filled.backUrl(),
                "");
    }

    private List<FieldView> questions(Filled filled) {
        Predicate<FieldView> shown = field -> filled.screen()
                .map(screen -> screen.fields().contains(field.name()))
                .orElse(true);
        return filled.form()
                .map(effect -> fields
                        .questions(
                                effect.form(),
                                effect.answers(),
                                filled.problems(),
                                Language.of(lang),
                                Suggestions.searching(filled.found()))
                        .stream()
                        .filter(shown)
                        .toList())
                .orElse(List.of());
    }

    private List<FieldView.Upload> uploads(Sop sop, Filled filled) {
        if (!filled.screen().map(Screen::asksForFiles).orElse(true)) {
            return List.of();
        }
        return fields.uploads(
                sop, sop.definition().start(), filled.asking(), filled.kept(), filled.problems(), Language.of(lang));
    }

    private String progress(Screens screens, Optional<Screen> screen) {
        return screen.map(shown -> messages.text(
                        lang, "form.part", screens.number(shown), screens.all().size()))
                .orElseGet(() -> messages.text(lang, "form.progress", 1, 2));
    }

    private String title(Sop sop) {
        return text(sop, "title").orElseGet(() -> messages.text(lang, "site.form.title"));
    }

    private String intro(Sop sop) {
        Optional<String> signIn =
                new SopPages(sop, messages, lang).beginner().map(who -> messages.text(lang, "site.form.sign-in", who));
        return Stream.concat(signIn.stream(), text(sop, "description").stream()).collect(Collectors.joining(" "));
    }

    private static Optional<String> text(Sop sop, String keyword) {
        return schema(sop).map(form -> form.schema().path(keyword).asText("")).filter(text -> !text.isEmpty());
    }

    private static Optional<FormSchema> schema(Sop sop) {
        return sop.definition().start().form().flatMap(sop::form);
    }

    private static String address(Sop sop, String behind) {
        return "/" + sop.definition().reference() + behind;
    }
}

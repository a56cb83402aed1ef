package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.drafts.Draft;
import id.mutubaku.casework.drafts.Drafts.Kept;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.form.screen.Screen;
import id.mutubaku.ui.form.screen.Screens;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.site.RequestForm;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.TypedForms;
import id.mutubaku.web.pages.TypedForms.Beside;
import id.mutubaku.web.pages.TypedForms.Typed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is filled in for a request, posted or kept. */
final class FilledReader {
    private final TypedForms forms;
    private final RequestForm form;

    /**
     * Prepares to read.
     *
     * @param clock tells on which day a form is filled in
     */
    FilledReader(SopRepository sops, Messages messages, InstantSource clock) {
        this.forms = new TypedForms(sops, messages, clock);
        this.form = new RequestForm(messages, Language.ID.tag());
    }

    /** Returns a form that nobody has filled in yet. */
    Filled empty(Call call, Applying applying) {
        return read(call, applying, forms.untouched(applying.sop()), Map.of(), Optional.empty(), Map.of());
    }

    /** Returns what was typed into the posted form. */
    Typed typed(Call call, Applying applying) {
        return call.posted("begin").isEmpty() ? Typed.posted(call) : forms.untouched(applying.sop());
    }

    /** Lists the documents that may be attached to a request. */
    List<DocumentType> documents(Applying applying, Typed typed) {
        Sop sop = applying.sop();
        return forms.documents(sop, sop.definition().start(), typed);
    }

    /**
     * Returns a request as it is filled in now.
     *
     * @param typed posted, or kept in the draft
     * @param files staged files by document id
     * @param draft in which it was kept before
     * @param computed what the computations of its form have answered
     */
    Filled read(
            Call call,
            Applying applying,
            Typed typed,
            Map<String, StoredFile> files,
            Optional<Draft> draft,
            Map<String, Computed> computed) {
        Sop sop = applying.sop();
        TypedForms.Files uploaded = forms.files(sop, sop.definition().start(), typed, files);
        Optional<Screen> posted = form.screens(sop).find(call.posted(ApplyViews.SCREEN));
        TypedForms.Read read = read(
                call, sop, typed, posted, draft, new Beside(uploaded.asked().keySet(), computed));
        List<SummaryView.Row> left = Stream.of(
                        draft.map(Draft::left).map(TypedForms::shown).orElse(List.of()), read.left(), uploaded.left())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Filled(
                applying,
                read,
                uploaded.asked(),
                left,
                keeping(call, applying, draft),
                paging(sop, read, posted),
                Optional.empty());
    }

    /** Reads what was typed: of a screen, its own fields, beside all that was kept before. */
    private TypedForms.Read read(
            Call call, Sop sop, Typed typed, Optional<Screen> screen, Optional<Draft> draft, Beside beside) {
        return screen.isPresent() && draft.isPresent()
                ? forms.screen(sop, typed, Typed.kept(draft.get()), screen.get(), beside, call.language())
                : forms.first(sop, typed, beside, call.language());
    }

    private Filled.Paging paging(Sop sop, TypedForms.Read read, Optional<Screen> posted) {
        List<DocumentRules.Asked> asking = form.screens(sop).isEmpty()
                ? DocumentRules.askedAt(sop.definition(), sop.definition().start())
                        .toList()
                : forms.asked(sop, read);
        Screens all = form.screens(read.form().map(FormInEffect::form), !asking.isEmpty());
        return new Filled.Paging(asking, all, posted.flatMap(screen -> all.find(screen.id())));
    }

    private static Filled.Keeping keeping(Call call, Applying applying, Optional<Draft> draft) {
        Optional<String> owner =
                call.principal() instanceof AccountHolder account ? Optional.of(account.username()) : Optional.empty();
        Filled.Keeping anew = Filled.Keeping.anew(applying.region(), owner);
        String known = call.posted("key");
        return new Filled.Keeping(
                draft.map(Draft::id).orElse(anew.draft()),
                draft.isPresent() ? reference(call) : anew.reference(),
                known.isEmpty() ? draft.map(Draft::key).orElse(anew.key()) : known,
                owner,
                savedAt(call));
    }

    /** Returns when the draft was saved that the posted form knows. */
    private static Optional<Instant> savedAt(Call call) {
        try {
            return Optional.of(Instant.parse(call.posted("saved")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Returns what opened the draft: the link, or the form that carries the same. */
    private static String reference(Call call) {
        return call.posted("draft").isEmpty() ? call.part("draft") : call.posted("draft");
    }

    /** Tells whether another tab has saved other answers since the posted page was drawn: of a screen, its own. */
    boolean isOvertaken(Call call, Filled filled, Kept kept) {
        return filled.screen()
                .map(screen -> {
                    TypedForms.Read before = forms.first(
                            filled.sop(),
                            Typed.kept(kept.draft()),
                            new Beside(kept.draft().files().keySet(), Map.of()),
                            call.language());
                    String now = Filled.digest(screen, before, kept.draft().files());
                    return !now.equals(call.posted(ApplyViews.SHOWN)) && !now.equals(filled.digest(screen));
                })
                .orElseGet(() -> filled.isOlderThan(kept));
    }
}

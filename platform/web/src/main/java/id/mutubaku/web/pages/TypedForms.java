package id.mutubaku.web.pages;

import id.mutubaku.casework.drafts.Draft;
import id.mutubaku.engine.cases.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.form.CarryOver;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.reading.FormReader;
import id.mutubaku.ui.form.screen.Screen;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.http.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what was typed into a form by the version of the definition that drew it, for the version that is in force. */
public final class TypedForms {
    private static final FormSchema NO_FORM = FormSchema.of(Map.of("type", "object"));

    private final SopRepository sops;
    private final Messages messages;

    /** Takes the SOPs of all versions. */
    public TypedForms(SopRepository sops, Messages messages) {
        this.sops = sops;
        this.messages = messages;
    }

    /**
     * What was typed.
     *
     * @param version by which it was drawn; one that does not exist stands for the one in force
     * @param values as a browser posts them
     * @param language of the page, in which numbers are written
     */
    public record Typed(int version, Map<String, List<String>> values, Language language) {

        /** Takes what a draft has kept, which reads the same in every language. */
        public static Typed kept(Draft draft) {
            return new Typed(draft.version(), draft.values(), Language.ID);
        }

        /** Takes what was posted from a page that carries its version. */
        public static Typed posted(Call call) {
            return posted(call.posted(), call.language());
        }

        /** Takes what a page of a language would post that carries its version. */
        public static Typed posted(Map<String, List<String>> posted, Language language) {
            return new Typed(
                    posted.getOrDefault("definition", List.of()).stream()
                            .filter(text -> text.matches("\\d{1,9}"))
                            .map(Integer::valueOf)
                            .findFirst()
                            .orElse(0),
                    posted,
                    language);
        }
    }

    /**
     * What was read.
     *
     * @param posted the data as they were typed
     * @param data the same as the form in force has them
     * @param left answers for which it has no place
     * @param updated whether the form was drawn by another version
     * @param inEdit whether a row was added or removed, which may still be empty
     */
    public record Read(
            Map<String, Object> posted,
            Map<String, Object> data,
            List<SummaryView.Row> left,
            boolean updated,
            boolean inEdit) {}

    /**
     * What was uploaded.
     *
     * @param asked files by document id
     * @param left names of files that the step no longer asks for
     */
    public record Files(Map<String, StoredFile> asked, List<SummaryView.Row> left) {}

    /** Leaves out the files for which the step in force does not ask, where another version had asked for them. */
    public Files files(Sop inForce, Step step, Typed typed, Map<String, StoredFile> uploaded) {
        Sop drawnBy = drawnBy(inForce, typed);
        if (drawnBy.definition().version() == inForce.definition().version()) {
            return new Files(uploaded, List.of());
        }
        Set<String> documents = DocumentRules.askedAt(inForce.definition(), step)
                .map(each -> each.document().id())
                .collect(Collectors.toSet());
        Map<String, StoredFile> asked = new LinkedHashMap<>();
        List<SummaryView.Row> left = new ArrayList<>();
        uploaded.forEach((document, file) -> {
            if (documents.contains(FilePart.documentOf(document))) {
                asked.put(document, file);
            } else {
                String name = drawnBy.definition()
                        .document(FilePart.documentOf(document))
                        .map(DocumentType::name)
                        .orElse(document);
                left.add(new SummaryView.Row(name, file.fileName()));
            }
        });
        return new Files(asked, left);
    }

    /** Lists the documents for which a form may bring files: those of the version that drew it, and of the one in force. */
    public List<DocumentType> documents(Sop inForce, Step step, Typed typed) {
        Sop drawnBy = drawnBy(inForce, typed);
        return Stream.concat(
                        counterpart(drawnBy, inForce, step).stream()
                                .flatMap(old -> DocumentRules.askedAt(drawnBy.definition(), old)),
                        DocumentRules.askedAt(inForce.definition(), step))
                .map(DocumentRules.Asked::document)
                .toList();
    }

    /** Returns answers that a draft has left, as they are shown. */
    public static List<SummaryView.Row> shown(List<Draft.LeftAnswer> left) {
        return left.stream()
                .map(each -> new SummaryView.Row(each.question(), each.answer()))
                .toList();
    }

    /** Returns answers that are shown as left, as a draft keeps them. */
    public static List<Draft.LeftAnswer> kept(List<SummaryView.Row> shown) {
        return shown.stream()
                .map(each -> new Draft.LeftAnswer(each.question(), each.answer()))
                .toList();
    }

    /** Finds the SOP by whose version a form was drawn. */
    private Sop drawnBy(Sop inForce, Typed typed) {
        return sops.version(inForce.definition().reference(), typed.version()).orElse(inForce);
    }

    /** Returns the form of a step. */
    public static Optional<FormSchema> form(Sop sop, Step step) {
        return step.form().flatMap(sop::form);
    }

    /** Reads the form of a step. */
    public Read read(Sop inForce, Step step, Typed typed, Language language) {
        Sop drawnBy = drawnBy(inForce, typed);
        Optional<FormSchema> from = counterpart(drawnBy, inForce, step).flatMap(old -> form(drawnBy, old));
        Optional<Map<String, Object>> edited =
                from.flatMap(form -> FormReader.edited(form, typed.values(), typed.language()));
        Map<String, Object> posted =
                edited.orElseGet(() -> from.map(form -> FormReader.read(form, typed.values(), typed.language()))
                        .orElse(Map.of()));
        boolean updated = drawnBy.definition().version() != inForce.definition().version();
        if (!updated || from.isEmpty()) {
            return new Read(posted, posted, List.of(), updated, edited.isPresent());
        }
        FormSchema to = form(inForce, step).orElse(NO_FORM);
        CarryOver.Carried carried = CarryOver.carry(from.get(), to, posted, messages, language);
        Map<String, Object> data = edited.isPresent()
                ? carried.data()
                : FormReader.read(to, FormFields.values(carried.data()), Language.ID);
        return new Read(posted, data, carried.left(), true, edited.isPresent());
    }

    /**
     * Reads a screen of the form of a step, and takes all other answers from what was kept before.
     *
     * @param screen in the version in force
     */
    public Read readScreen(Sop inForce, Step step, Typed typed, Typed kept, Screen screen, Language language) {
        Read part = read(inForce, step, typed, language);
        Read whole = read(inForce, step, kept, language);
        Map<String, Object> data = screen.replaced(whole.data(), part.data());
        List<SummaryView.Row> left =
                Stream.concat(whole.left().stream(), part.left().stream()).toList();
        return new Read(data, data, left, part.updated() || whole.updated(), part.inEdit());
    }

    /** The first step stays the first, whatever it is called. */
    private static Optional<Step> counterpart(Sop drawnBy, Sop inForce, Step step) {
        return step.id().equals(inForce.definition().start().id())
                ? Optional.of(drawnBy.definition().start())
                : drawnBy.definition().step(step.id());
    }
}

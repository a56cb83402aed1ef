package id.mutubaku.web.pages;

import id.mutubaku.casework.drafts.Draft;
import id.mutubaku.engine.cases.documents.AskedDocuments;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.form.CarryOver;
import id.mutubaku.ui.form.FirstAnswers;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.reading.FormReader;
import id.mutubaku.ui.form.reading.Searches;
import id.mutubaku.ui.form.screen.Screen;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.http.Call;
import java.time.InstantSource;
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
    private final InstantSource clock;

    /**
     * Takes the SOPs of all versions.
     *
     * @param clock tells on which day a form is filled in
     */
    public TypedForms(SopRepository sops, Messages messages, InstantSource clock) {
        this.sops = sops;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param version by which it was drawn; one that does not exist stands for the one in force
     * @param values as a browser posts them
     * @param language of the page, in which numbers are written
     */
    public record Typed(int version, Map<String, List<String>> values, Language language) {

        /** Returns what is looked for in long lists, by the pointer of the field. */
        public Map<String, String> searches() {
            return Searches.of(values);
        }

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
     * @param form in force, as it stands for what was typed; absent where the step has none
     * @param left answers for which it has no place
     * @param updated whether the form was drawn by another version
     * @param inEdit whether a row was added or removed, which may still be empty
     * @param come names of fields in which the answers have made the form ask for what the posted page did not
     */
    public record Read(
            Map<String, Object> posted,
            Optional<FormInEffect> form,
            List<SummaryView.Row> left,
            boolean updated,
            boolean inEdit,
            Set<String> come) {
        /** Returns the answers that count. */
        public Map<String, Object> data() {
            return form.map(FormInEffect::answers).orElse(posted);
        }
    }

    /**
     * What stands beside the answers to a form.
     *
     * @param files ids of the documents for which there is a file
     * @param computed what the computations of the form have answered
     */
    public record Beside(Set<String> files, Map<String, Computed> computed) {}

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

    /** Returns what stands in the form with which a request begins before anybody has typed anything. */
    public Typed untouched(Sop sop) {
        Map<String, Object> first = form(sop, sop.definition().start())
                .map(form -> FirstAnswers.of(form, sop.formContext(clock.instant())))
                .orElse(Map.of());
        return new Typed(sop.definition().version(), FormFields.values(first), Language.ID);
    }

    /** Reads the form with which a request begins. */
    public Read first(Sop sop, Typed typed, Beside beside, Language language) {
        Step start = sop.definition().start();
        return inEffect(
                sop.in(language), start, reading(sop, start, typed, language), typed, first(sop, typed, beside));
    }

    /**
     * Reads a screen of the form with which a request begins, and takes all other answers from what was kept before.
     *
     * @param screen in the version in force
     */
    public Read screen(Sop sop, Typed typed, Typed kept, Screen screen, Beside beside, Language language) {
        Step start = sop.definition().start();
        Reading part = reading(sop, start, typed, language);
        Reading whole = reading(sop, start, kept, language);
        Map<String, Object> data = screen.replaced(whole.data(), part.data());
        List<SummaryView.Row> left =
                Stream.concat(whole.left().stream(), part.left().stream()).toList();
        Reading both = new Reading(data, data, left, part.updated() || whole.updated(), part.inEdit());
        return inEffect(sop.in(language), start, both, typed, first(sop, typed, beside));
    }

    /** Lists the documents for which a request asks by the answers to its form. */
    public List<DocumentRules.Asked> asked(Sop sop, Read read) {
        Step start = sop.definition().start();
        CaseState unopened = CaseState.unopened(sop.region().id(), "");
        CaseState filled =
                start.form().map(form -> unopened.withData(form, read.data())).orElse(unopened);
        CaseMoment now = new CaseMoment(new Place(start.id()), filled, clock.instant());
        return AskedDocuments.of(sop, now).answered().asked();
    }

    private FormContext first(Sop sop, Typed typed, Beside beside) {
        return sop.formContext(clock.instant())
                .withDocuments(documents(beside.files()))
                .searching(typed.searches())
                .computed(beside.computed());
    }

    /** Reads the form of the step at a place of a case. */
    public Read ofStep(Sop sop, Place place, CaseState state, Typed typed, Set<String> files, Language language) {
        CaseMoment now = new CaseMoment(place, state, clock.instant());
        FormContext context =
                sop.formContext(now).withDocuments(documents(files)).searching(typed.searches());
        Reading part = reading(sop.at(place), sop.step(place), typed, language);
        Map<String, Object> whole = unasked(sop, place, state);
        whole.putAll(part.data());
        Reading both = new Reading(part.posted(), whole, part.left(), part.updated(), part.inEdit());
        return inEffect(sop.at(place).in(language), sop.step(place), both, typed, context);
    }

    private static Set<String> documents(Set<String> files) {
        return files.stream().map(FilePart::documentOf).collect(Collectors.toSet());
    }

    private static Read inEffect(Sop sop, Step step, Reading read, Typed typed, FormContext context) {
        Optional<FormInEffect> effect = form(sop, step).map(form -> form.inEffect(read.data(), context));
        return new Read(
                read.posted(),
                effect,
                read.left(),
                read.updated(),
                read.inEdit(),
                effect.map(form -> FormFields.come(form, typed.values())).orElse(Set.of()));
    }

    /** Returns the answers of a step under correction for which the page does not ask. */
    private static Map<String, Object> unasked(Sop sop, Place place, CaseState state) {
        Optional<Correction> correction = state.openAt(place).flatMap(StepVisit::correction);
        Map<String, Object> unasked = new LinkedHashMap<>(correction
                .flatMap(marked -> sop.step(place).form())
                .map(form -> state.data().getOrDefault(place.formKey(form), Map.of()))
                .orElse(Map.of()));
        correction.ifPresent(marked -> unasked.keySet().removeAll(marked.marked(Correction.Mark.Kind.FIELD)));
        return unasked;
    }

    /** What was read, before the form is looked at as it stands for that. */
    private record Reading(
            Map<String, Object> posted,
            Map<String, Object> data,
            List<SummaryView.Row> left,
            boolean updated,
            boolean inEdit) {}

    private Reading reading(Sop inForce, Step step, Typed typed, Language language) {
        Sop drawnBy = drawnBy(inForce, typed);
        Optional<FormSchema> from = counterpart(drawnBy, inForce, step).flatMap(old -> form(drawnBy, old));
        Optional<Map<String, Object>> edited =
                from.flatMap(form -> FormReader.edited(form, typed.values(), typed.language()));
        Map<String, Object> posted =
                edited.orElseGet(() -> from.map(form -> FormReader.read(form, typed.values(), typed.language()))
                        .orElse(Map.of()));
        boolean updated = drawnBy.definition().version() != inForce.definition().version();
        if (!updated || from.isEmpty()) {
            return new Reading(posted, posted, List.of(), updated, edited.isPresent());
        }
        FormSchema to = form(inForce, step).orElse(NO_FORM);
        CarryOver.Carried carried =
                CarryOver.carry(from.get().reading(posted, Map.of()), to, posted, messages, language);
        Map<String, Object> data = edited.isPresent()
                ? carried.data()
                : FormReader.read(to, FormFields.values(carried.data()), Language.ID);
        return new Reading(posted, data, carried.left(), true, edited.isPresent());
    }

    /** The first step stays the first, whatever it is called. */
    private static Optional<Step> counterpart(Sop drawnBy, Sop inForce, Step step) {
        return step.id().equals(inForce.definition().start().id())
                ? Optional.of(drawnBy.definition().start())
                : drawnBy.definition().step(step.id());
    }
}

package id.mutubaku.engine.definition;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.definition.words.Phrase;
import id.mutubaku.engine.definition.words.Translation;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.StandingChoices;
import id.mutubaku.engine.formula.Scope;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** An SOP that can be run: a definition with its forms compiled and the SOPs it calls at hand. Immutable. */
public final class Sop {
    private final SopDefinition definition;
    private final Region region;
    private final OfficeTime officeTime;
    private final ChoiceLists lists;
    private final SopGraph graph;
    private final Map<String, Sop> callees;
    private final Map<String, FormSchema> forms = new LinkedHashMap<>();
    private final Optional<Translation> english;
    private final UnaryOperator<Sop> asFilled;
    private final Map<Language, Sop> translated = new ConcurrentHashMap<>();
    private final CaseConditions conditions;

    /**
     * Links a definition that has no error, in a region without lists.
     *
     * @param callees the SOPs that its steps call, by reference
     */
    public Sop(SopDefinition definition, Region region, OfficeTime officeTime, Map<String, Sop> callees) {
        this(definition, region, officeTime, ChoiceLists.NONE, callees);
    }

    /**
     * Links a definition that has no error.
     *
     * @param lists from which its forms take choices
     * @param callees the SOPs that its steps call, by reference
     */
    public Sop(
            SopDefinition definition,
            Region region,
            OfficeTime officeTime,
            ChoiceLists lists,
            Map<String, Sop> callees) {
        this(definition, region, officeTime, lists, callees, Optional.empty());
    }

    private Sop(
            SopDefinition definition,
            Region region,
            OfficeTime officeTime,
            ChoiceLists lists,
            Map<String, Sop> callees,
            Optional<Translation> english) {
        this.definition = definition;
        this.english = english;
        this.asFilled = UnaryOperator.identity();
        this.region = region;
        this.officeTime = officeTime;
        this.lists = lists;
        this.callees = Map.copyOf(callees);
        this.graph = new SopGraph(definition);
        definition.forms().forEach((id, schema) -> forms.put(id, FormSchema.of(schema, lists)));
        this.conditions = new CaseConditions(definition.steps());
    }

    private Sop(Sop other, Map<String, FormSchema> forms) {
        this.definition = other.definition;
        this.region = other.region;
        this.officeTime = other.officeTime;
        this.lists = other.lists;
        this.callees = other.callees;
        this.graph = other.graph;
        this.forms.putAll(forms);
        this.conditions = other.conditions;
        this.english = other.english;
        this.asFilled = Sop::atCounter;
    }

    /**
     * Returns this SOP with the words of a language, for pages; what has no English is as it is. What a case records is
     * decided by the SOP in Bahasa Indonesia.
     */
    public Sop in(Language reader) {
        return reader == language() ? this : translated.computeIfAbsent(reader, this::translation);
    }

    private Sop translation(Language reader) {
        Map<String, Sop> called = new LinkedHashMap<>();
        callees.forEach((reference, callee) -> called.put(reference, callee.in(reader)));
        return Translation.of(definition)
                .map(found -> new Sop(found.definition(), region, officeTime, lists, called, Optional.of(found)))
                .map(asFilled)
                .orElse(this);
    }

    /** Returns the language that it speaks. */
    public Language language() {
        return english.isPresent() ? Language.EN : Language.ID;
    }

    /** Returns a text of its definition with its language. */
    public Phrase phrase(String text) {
        return english.map(found -> found.phrase(text)).orElseGet(() -> new Phrase(text, Language.ID));
    }

    /** Returns a text of the definition that a case or a problem has kept, as this SOP says it. */
    public String word(String kept) {
        return english.map(Translation::dictionary)
                .flatMap(dictionary -> Optional.ofNullable(dictionary.get(kept)))
                .or(() -> callees.values().stream()
                        .map(callee -> callee.word(kept))
                        .filter(said -> !said.equals(kept))
                        .findFirst())
                .orElse(kept);
    }

    /** Returns a problem that names fields, documents and branches as this SOP calls them. */
    public Problem inItsWords(Problem problem) {
        return new Problem(
                problem.pointer(),
                problem.rule(),
                problem.severity(),
                problem.arguments().stream().map(this::word).toList());
    }

    /** Returns this SOP as an official fills it for an applicant, who need not have an address for e-mail. */
    Sop atCounter() {
        Map<String, FormSchema> relaxed = new LinkedHashMap<>(forms);
        definition
                .applicantEmail()
                .ifPresent(pointer -> definition
                        .start()
                        .form()
                        .ifPresent(
                                form -> relaxed.computeIfPresent(form, (id, schema) -> schema.notRequiring(pointer))));
        return new Sop(this, relaxed);
    }

    public SopDefinition definition() {
        return definition;
    }

    public Region region() {
        return region;
    }

    public OfficeTime officeTime() {
        return officeTime;
    }

    /** Returns the graph of its steps; the SOPs that it calls have their own. */
    public SopGraph graph() {
        return graph;
    }

    /** Finds a form by its id. */
    public Optional<FormSchema> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** Returns the SOP whose step stands at a place: this one, or one that it calls. */
    public Sop at(Place place) {
        return run(place)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a place of " + definition.reference() + ", but it is " + place));
    }

    /** Follows the calls from the outside in, without recursion: a place may come from anywhere and be very long. */
    private Optional<Sop> run(Place place) {
        Sop run = this;
        String[] steps = place.path().split("\\.", -1);
        for (int depth = 0; depth < steps.length - 1; depth++) {
            Map<String, Sop> callees = run.callees;
            Optional<Sop> called = run.definition
                    .step(steps[depth])
                    .flatMap(Step::call)
                    .flatMap(call -> Optional.ofNullable(callees.get(call.sop())));
            if (called.isEmpty()) {
                return Optional.empty();
            }
            run = called.get();
        }
        return Optional.of(run);
    }

    /** Finds a form by the key under which its data stands in a case. */
    public Optional<FormSchema> formOf(String key) {
        Place place = new Place(key);
        return run(place).flatMap(run -> run.form(place.step()));
    }

    /**
     * Returns the step at a place.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Step step(Place place) {
        return find(place)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a step of " + definition.reference() + ", but there is none at " + place));
    }

    /** Finds the step at a place. */
    public Optional<Step> find(Place place) {
        return run(place).flatMap(run -> run.definition.step(place.step()));
    }

    /** Returns the SOP that a step calls. */
    public Sop calledBy(Step step) {
        String reference = step.call().map(Step.Call::sop).orElse("");
        Sop callee = callees.get(reference);
        if (callee == null) {
            throw new IllegalArgumentException("Step " + step.id() + " calls no SOP that is linked: " + reference);
        }
        return callee;
    }

    /** Returns the version of this SOP and of all that it calls, directly or not, by reference. */
    public Map<String, Integer> versions() {
        Map<String, Integer> versions = new LinkedHashMap<>();
        callees.values().forEach(callee -> versions.putAll(callee.versions()));
        versions.put(definition.reference(), definition.version());
        return versions;
    }

    /** Returns the ids of all actors who take part, in this SOP and in all that it calls. */
    public Set<String> actors() {
        Set<String> actors = new LinkedHashSet<>();
        definition.actors().forEach(actor -> actors.add(actor.id()));
        callees.values().forEach(callee -> actors.addAll(callee.actors()));
        return actors;
    }

    /** Finds an actor here, or in an SOP that is called. */
    public Optional<Actor> actor(String id) {
        return definition
                .actor(id)
                .or(() -> callees.values().stream()
                        .flatMap(callee -> callee.actor(id).stream())
                        .findFirst());
    }

    /** Returns the keys of the forms that some actors fill, here and in the SOPs that are called. */
    public Set<String> formsOf(Set<String> performers) {
        Set<String> keys = new LinkedHashSet<>();
        for (Step step : definition.steps()) {
            if (step.performers().stream().anyMatch(performers::contains)) {
                step.form().ifPresent(keys::add);
            }
            if (step.call().isPresent()) {
                Place place = new Place(step.id());
                calledBy(step)
                        .formsOf(performers)
                        .forEach(key -> keys.add(place.inside(key).path()));
            }
        }
        return keys;
    }

    /** Finds a document here, or in an SOP that is called. */
    public Optional<DocumentType> document(String id) {
        return definition
                .document(id)
                .or(() -> callees.values().stream()
                        .flatMap(callee -> callee.document(id).stream())
                        .findFirst());
    }

    /** Returns the documents here and in the SOPs that are called, each id once. */
    public Collection<DocumentType> documents() {
        Map<String, DocumentType> documents = new LinkedHashMap<>();
        definition.documents().forEach(document -> documents.put(document.id(), document));
        callees.values()
                .forEach(callee ->
                        callee.documents().forEach(document -> documents.putIfAbsent(document.id(), document)));
        return documents.values();
    }

    /** Returns the actors who perform a step that needs or yields a document, here and in the SOPs that are called. */
    public Set<String> handling(String document) {
        Set<String> actors = new LinkedHashSet<>();
        definition.steps().stream()
                .filter(step -> step.uses(document))
                .forEach(step -> actors.addAll(step.performers()));
        callees.values().forEach(callee -> actors.addAll(callee.handling(document)));
        return actors;
    }

    /** Returns the ids of the actors who ask. */
    public Set<String> applicants() {
        Set<String> asking = new LinkedHashSet<>(actors());
        asking.removeIf(actor -> !isApplicant(actor));
        return asking;
    }

    /** Tells whether an actor is one who asks. */
    public boolean isApplicant(String actorId) {
        return actor(actorId).map(actor -> actor.kind() == Actor.Kind.APPLICANT).orElse(false);
    }

    /** Tells whether a branch leads to a step that who asks performs. */
    public boolean leadsToApplicant(Place place, Optional<String> branch) {
        return applicantsStep(place, branch).isPresent();
    }

    /** Tells whether a branch leads back to a step that who asks performs. */
    public boolean returnsToApplicant(Place place, Optional<String> branch) {
        return applicantsStep(place, branch)
                .filter(step -> at(place).graph.leads(step.id(), place.step()))
                .isPresent();
    }

    private Optional<Step> applicantsStep(Place place, Optional<String> branch) {
        return branch.flatMap(id -> find(place).flatMap(step -> step.branch(id)))
                .flatMap(Branch::to)
                .flatMap(target -> find(place.sibling(target)))
                .filter(step -> step.performers().stream().anyMatch(this::isApplicant));
    }

    /** Tells whether the office's clock runs while one of these has the case: not for who asks, nor for outsiders. */
    public boolean isOfficial(List<String> performers) {
        return performers.stream()
                .flatMap(id -> actor(id).stream())
                .anyMatch(actor -> actor.kind() == Actor.Kind.OFFICIAL || actor.kind() == Actor.Kind.TEAM);
    }

    /** Finds a text among the facts of the SOP run to which a place belongs. */
    public Optional<String> fact(Place place, String pointer, CaseState state) {
        JsonNode fact = new CaseMoment(place, state, Instant.EPOCH).facts().at(pointer);
        return fact.isTextual() ? Optional.of(fact.asText()) : Optional.empty();
    }

    /** Returns what the form of a step looks at beside its answers. */
    public FormContext formContext(CaseMoment moment) {
        return new FormContext(today(moment.at()), officeTime.workingDays(), moment.facts()).standing(standing(moment));
    }

    /** Returns the choices that the case has kept of the form of a step. */
    private StandingChoices standing(CaseMoment moment) {
        CaseState state = moment.state();
        return find(moment.place())
                .flatMap(Step::form)
                .map(moment.place()::formKey)
                .filter(state.labels()::containsKey)
                .map(key -> StandingChoices.of(
                        state.data().getOrDefault(key, Map.of()), state.labels().getOrDefault(key, Map.of())))
                .orElse(StandingChoices.NONE);
    }

    /** Finds a form as its answers are read that stand in a case under a key. */
    public Optional<FormSchema> formRead(String key, CaseState state) {
        return formOf(key)
                .map(form -> form.reading(
                        state.data().getOrDefault(key, Map.of()), state.labels().getOrDefault(key, Map.of())));
    }

    /** Returns what the first form looks at before there is a case. */
    public FormContext formContext(Instant at) {
        return FormContext.beforeCase(today(at), officeTime.workingDays());
    }

    private LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, officeTime.zone());
    }

    /** Lists what keeps a branch of a step from being taken, as pointers into the facts of its SOP run. */
    public List<String> unmet(CaseMoment moment, Branch branch) {
        CaseMoment taking = moment.taking(branch.id());
        return at(moment.place()).conditions.unmet(branch, taking.facts(), scope(taking));
    }

    /** Returns a condition over cases as it is written in this definition. */
    public Condition condition(Map<String, Object> written) {
        return conditions.condition(written);
    }

    /** Tells whether a condition of the SOP run to which a moment's place belongs holds. */
    public boolean holds(CaseMoment moment, Map<String, Object> written) {
        return at(moment.place()).condition(written).holds(scope(moment));
    }

    private Scope scope(CaseMoment moment) {
        return Scope.ofCase(moment.facts(), today(moment.at()), officeTime.workingDays());
    }
}

package id.mutubaku.engine.cases.access;

import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The answers and documents of a case that can be returned for correction, and to which step. */
public record Returnable(Sop sop, CaseState state) {

    /** Lists everything that somebody can be asked to correct, or to add, marked without a remark. */
    public List<Mark> marks() {
        Stream<Mark> fields = state.data().entrySet().stream()
                .flatMap(filled -> sop.formOf(filled.getKey()).stream()
                        .flatMap(form -> form.names().stream())
                        .map(name -> new Mark(Mark.Kind.FIELD, filled.getKey(), name, "")));
        Stream<Mark> documents = Stream.concat(
                        state.documents().keySet().stream().map(FilePart::documentOf),
                        sop.documents().stream().map(DocumentType::id))
                .distinct()
                .map(id -> new Mark(Mark.Kind.DOCUMENT, "", id, ""));
        return Stream.concat(fields, documents)
                .filter(mark -> origin(mark).isPresent())
                .toList();
    }

    /**
     * Finds the step at which something was filled in or attached, or could have been; empty where there is none, and
     * while the case is at that step.
     */
    public Optional<Place> origin(Mark mark) {
        return mark.kind() == Mark.Kind.FIELD ? originOfField(mark) : originOfDocument(mark);
    }

    private Optional<Place> originOfField(Mark mark) {
        boolean there = state.data().containsKey(mark.form())
                && sop.formOf(mark.form())
                        .filter(form -> form.names().contains(mark.name()))
                        .isPresent();
        Place form = new Place(mark.form());
        return there
                ? left(step -> step.form().equals(Optional.of(form.step())))
                        .filter(place -> place.formKey(form.step()).equals(mark.form()))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Place> originOfDocument(Mark mark) {
        return left(step -> step.uses(mark.name()))
                .filter(place -> DocumentRules.askedAt(sop.at(place).definition(), sop.step(place))
                        .anyMatch(asked -> asked.document().id().equals(mark.name())))
                .findFirst();
    }

    /** Returns the places of such steps that the case has been at and is not at now, the outermost first. */
    private Stream<Place> left(Predicate<Step> such) {
        return state.visits().keySet().stream()
                .map(Place::new)
                .filter(place -> sop.find(place).filter(such).isPresent())
                .filter(place -> state.openAt(place).isEmpty())
                .sorted(Comparator.comparing((Place place) ->
                                place.path().chars().filter(sign -> sign == '.').count())
                        .thenComparing(place -> order(place)));
    }

    private int order(Place place) {
        SopDefinition definition = sop.at(place).definition();
        return definition.steps().indexOf(sop.step(place));
    }

    /** Names something for people: the title of the field, or the name of the document. */
    public String name(Mark mark) {
        return mark.kind() == Mark.Kind.FIELD
                ? sop.formOf(mark.form()).map(form -> form.titleOf(mark.name())).orElse(mark.name())
                : sop.document(mark.name()).map(DocumentType::briefly).orElse(mark.name());
    }
}

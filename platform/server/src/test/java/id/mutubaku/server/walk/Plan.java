package id.mutubaku.server.walk;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.Step;
import id.mutubaku.server.walk.Paths.Move;
import id.mutubaku.server.walk.Paths.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows from the definition what each move of a path asks for. */
final class Plan {
    private final Sop sop;
    private final Path path;
    private final boolean everything;

    /**
     * Plans a walk.
     *
     * @param everything whether to fill in and attach what is optional too
     */
    Plan(Sop sop, Path path, boolean everything) {
        this.sop = sop;
        this.path = path;
        this.everything = everything;
    }

    int length() {
        return path.moves().size();
    }

    Move move(int index) {
        return path.moves().get(index);
    }

    /** Lists where the case waits after a number of moves. */
    List<String> waiting(int moves) {
        return moves < length() ? List.of(move(moves).place().path()) : List.of();
    }

    /** Tells whether opening the case is all that the first step asks for. */
    boolean firstCompletesItself() {
        Step step = sop.definition().start();
        return step.next().isPresent()
                && step.call().isEmpty()
                && documents(0, false).isEmpty()
                && !needsReason(0);
    }

    /** Lists the documents to attach before a move, unless they are there. */
    List<DocumentType> documents(int index) {
        boolean refuses =
                end(index).filter(end -> end.kind() != End.Kind.COMPLETED).isPresent();
        return refuses && !everything ? List.of() : documents(index, everything);
    }

    private List<DocumentType> documents(int index, boolean optional) {
        Place place = move(index).place();
        return DocumentRules.askedAt(sop.at(place).definition(), sop.step(place))
                .filter(asked -> optional || !asked.optional())
                .map(DocumentRules.Asked::document)
                .toList();
    }

    boolean needsReason(int index) {
        return end(index).filter(End::reasonRequired).isPresent()
                || branch(index).filter(Branch::reasonRequired).isPresent();
    }

    /** Returns the end to which a move leads in the SOP that its step belongs to. */
    private Optional<End> end(int index) {
        Place place = move(index).place();
        Step step = sop.step(place);
        return branch(index)
                .flatMap(Branch::to)
                .or(step::next)
                .flatMap(sop.at(place).definition()::end);
    }

    private Optional<Branch> branch(int index) {
        return move(index).branch().flatMap(sop.step(move(index).place())::branch);
    }

    /** Returns the data to send with a move; absent where its step has no form. */
    Optional<Map<String, Object>> data(int index) {
        Place place = move(index).place();
        return sop.step(place)
                .form()
                .map(form -> FormData.of(sop.at(place).form(form).orElseThrow(), conditions(index, form), everything));
    }

    /** Lists what the branches demand of a form that are taken before it is filled in again. */
    private List<JsonNode> conditions(int index, String form) {
        Place place = move(index).place();
        List<JsonNode> conditions = new ArrayList<>();
        for (int later = index; later < length(); later++) {
            if (later > index && move(later).place().equals(place)) {
                break;
            }
            if (move(later).place().caller().equals(place.caller())) {
                branch(later)
                        .flatMap(Branch::when)
                        .map(JsonMapping::tree)
                        .map(when -> when.at("/properties/data/properties/" + form))
                        .ifPresent(conditions::add);
            }
        }
        return conditions;
    }
}

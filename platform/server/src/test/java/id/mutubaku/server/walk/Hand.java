package id.mutubaku.server.walk;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.DocumentType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does some of the steps of a walk in another way than over the API. */
public interface Hand {
    /** Leaves everything to the API. */
    Hand NONE = new Hand() {
        @Override
        public Optional<Receipt> opens(Sop sop, String actor, Map<String, Object> data, List<DocumentType> documents) {
            return Optional.empty();
        }

        @Override
        public boolean completes(Turn turn) {
            return false;
        }
    };

    /** Opens a case, or leaves it to the API. */
    Optional<Receipt> opens(Sop sop, String actor, Map<String, Object> data, List<DocumentType> documents);

    /** Completes a step, or leaves it to the API. */
    boolean completes(Turn turn);

    /**
     * What whoever opened a case is given.
     *
     * @param code to follow the case; absent where an account opened it
     */
    record Receipt(String number, Optional<String> code) {}

    /** A step of a case whose documents are there, and what is to be answered, chosen and written. */
    record Turn(
            Sop sop,
            Receipt receipt,
            Place place,
            String actor,
            Map<String, Object> data,
            Optional<String> branch,
            Optional<String> note) {}
}

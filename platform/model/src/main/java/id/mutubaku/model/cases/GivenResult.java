package id.mutubaku.model.cases;

import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.definition.DocumentType;
import java.time.Instant;
import java.util.Optional;

/**
 * A result that was given to who asks.
 *
 * @param file which file
 * @param at when
 * @param by who released it
 * @param actor as which actor
 * @param how whether as a signed document, as one that is valid without, or by itself
 * @param handedOver how it was handed over on paper, where it was
 */
public record GivenResult(
        AttachedDocument file,
        Instant at,
        Person by,
        String actor,
        DocumentType.Release how,
        Optional<HandedOver> handedOver) {

    /** The handing over of a result at the counter, against a receipt. */
    public record HandedOver(Instant at, Person by, String actor, String receiver) {}

    /** Returns the same, handed over. */
    GivenResult handedOver(HandedOver receipt) {
        return new GivenResult(file, at, by, actor, how, Optional.of(receipt));
    }
}

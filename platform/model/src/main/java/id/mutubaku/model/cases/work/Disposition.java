package id.mutubaku.model.cases.work;

import id.mutubaku.model.cases.party.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * An instruction from one official to another about a case (<em>disposisi</em>), beside the steps of the SOP.
 *
 * @param id the number of its event, so unique in the case
 * @param from actor who gives it
 * @param by the person
 * @param to actor who is to follow it up
 * @param instruction what to do (<em>isi disposisi</em>)
 * @param nature how urgent or confidential it is (<em>sifat</em>)
 * @param due until when; absent where none was set
 * @param givenAt when
 */
public record Disposition(
        int id,
        String from,
        Person by,
        String to,
        String instruction,
        Nature nature,
        Optional<Instant> due,
        Instant givenAt) {

    /** The urgency or confidentiality of a disposition, as the sheets of the offices print it. */
    public enum Nature {
        /** Biasa. */
        ORDINARY,
        /** Segera. */
        URGENT,
        /** Sangat segera. */
        VERY_URGENT,
        /** Rahasia. */
        CONFIDENTIAL
    }
}

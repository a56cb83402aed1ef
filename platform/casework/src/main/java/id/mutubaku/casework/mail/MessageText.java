package id.mutubaku.casework.mail;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CaseEnded;
import id.mutubaku.model.cases.CaseEvent.CommentAdded;
import id.mutubaku.model.cases.CaseEvent.DispositionFollowed;
import id.mutubaku.model.cases.CaseEvent.DispositionGiven;
import id.mutubaku.model.cases.CaseEvent.StepAssigned;
import id.mutubaku.model.cases.CaseEvent.StepOpened;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.Disposition.Nature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the person behind an event says to whoever is told of it.
 *
 * <p>What applicants write is left out: anybody may ask for something, and nobody shall write to officials in our name.
 *
 * @param by name of the person
 * @param text in their words
 * @param marks what they ask to have corrected
 * @param due until when they ask for something
 */
record MessageText(String by, String text, List<Correction.Mark> marks, Optional<Instant> due) {
    private static final MessageText NOTHING = new MessageText("", "", List.of(), Optional.empty());

    /**
     * Finds it.
     *
     * @param reader to whom it is said
     */
    static MessageText of(CaseEvent event, Notice.Reader reader) {
        if (event instanceof StepOpened opened) {
            return opened.visit()
                    .correction()
                    .map(MessageText::asking)
                    .or(() -> opened.visit()
                            .reason()
                            .filter(reason -> reader == Notice.Reader.APPLICANT)
                            .map(reason -> by(reason.by(), reason.note())))
                    .orElse(NOTHING);
        }
        if (event instanceof StepAssigned assigned) {
            return by(assigned.by(), assigned.note().orElse(""));
        }
        if (event instanceof DispositionGiven given) {
            return instructing(given.disposition());
        }
        if (event instanceof DispositionFollowed followed) {
            return by(followed.by(), "");
        }
        if (event instanceof CommentAdded comment) {
            return reader == Notice.Reader.APPLICANT ? by(comment.by(), comment.text()) : NOTHING;
        }
        return event instanceof CaseEnded ended
                ? ended.by().map(person -> by(person, "")).orElse(NOTHING)
                : NOTHING;
    }

    private static MessageText by(Person person, String text) {
        return new MessageText(person.name(), text, List.of(), Optional.empty());
    }

    private static MessageText asking(Correction correction) {
        return new MessageText(correction.by().name(), correction.note(), correction.marks(), Optional.empty());
    }

    private static MessageText instructing(Disposition disposition) {
        String text = disposition.nature() == Nature.CONFIDENTIAL ? "" : disposition.instruction();
        return new MessageText(disposition.by().name(), text, List.of(), disposition.due());
    }
}

package id.mutubaku.casework.mail;

import id.mutubaku.model.cases.work.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says who is to be told what. It names posts and accounts: who holds a post is looked up when it is sent.
 *
 * @param template name of the mail
 * @param reader on which side of the case the readers are
 * @param sequence of the event that it speaks of
 * @param version of the case as the command left it
 * @param place the step that it speaks of, if any
 * @param to inboxes, as {@link id.mutubaku.store.work.WorkStore} names them
 * @param emails addresses that were given with the case, beside those of accounts
 * @param except the account of who did it, and need not be told
 */
public record Notice(
        String template,
        Reader reader,
        long sequence,
        long version,
        Optional<Place> place,
        List<String> to,
        List<String> emails,
        Optional<String> except) {

    /** Tells on which side of a case somebody is. */
    public enum Reader {
        /** Asks for something. */
        APPLICANT,
        /** Works on it. */
        OFFICE
    }

    public Notice {
        to = List.copyOf(to);
        emails = List.copyOf(emails);
    }

    /** Returns the notice, for an event and a version. */
    public Notice at(long eventSequence, long caseVersion) {
        return new Notice(template, reader, eventSequence, caseVersion, place, to, emails, except);
    }

    /** Returns what tells the notice from the others of a region. */
    public String key(String number) {
        String side = reader.name().toLowerCase(Locale.ROOT);
        return String.join("/", number, String.valueOf(sequence), template, side);
    }
}

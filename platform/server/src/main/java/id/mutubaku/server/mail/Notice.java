package id.mutubaku.server.mail;

import id.mutubaku.api.cases.Place;
import java.util.List;
import java.util.Optional;

/**
 * Says who is to be told what. It names no person: who holds a post is looked up when it is sent.
 *
 * @param template name of the mail
 * @param sequence of the event that it speaks of
 * @param version of the case as the command left it
 * @param place the step that it speaks of, if any
 * @param to inboxes, as {@link id.mutubaku.server.store.WorkStore} names them
 */
public record Notice(String template, long sequence, long version, Optional<Place> place, List<String> to) {
    public Notice {
        to = List.copyOf(to);
    }

    /** Returns the notice, for another version. */
    public Notice at(long eventSequence, long caseVersion) {
        return new Notice(template, eventSequence, caseVersion, place, to);
    }
}

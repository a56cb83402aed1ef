package id.mutubaku.casework.notices;

import id.mutubaku.casework.mail.Notice;
import id.mutubaku.casework.mail.Notice.Reader;
import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.store.work.WorkStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The addressees of notices: posts, people, and the one who asks, at the address given with the case or else at that of
 * their account. Nobody is told what they did themselves.
 *
 * @param applicant who asks
 * @param asking ids of the actors who ask
 * @param doer who gave the command
 */
record Readers(Applicant applicant, Set<String> asking, EventAuthor doer) {
    Readers {
        asking = Set.copyOf(asking);
    }

    /** Returns the inboxes in which a step waits: that of who took it, otherwise those of all who perform it. */
    static List<String> of(StepVisit visit) {
        return visit.holder()
                .flatMap(Person::account)
                .map(account -> List.of(WorkStore.inboxOf(account)))
                .orElse(visit.performers());
    }

    /** Tells the one who asks something that they keep, whoever did it. */
    List<Notice> receipt(String template) {
        return applicant(template, Optional.empty(), Optional.empty());
    }

    /** Tells the one who asks. */
    List<Notice> applicant(String template, Optional<Place> place) {
        return doer.applicant() ? List.of() : applicant(template, place, doer.account());
    }

    private List<Notice> applicant(String template, Optional<Place> place, Optional<String> except) {
        List<String> emails = applicant.email().stream().toList();
        List<String> to = emails.isEmpty()
                ? applicant.account().map(WorkStore::inboxOf).stream().toList()
                : List.of();
        return to.isEmpty() && emails.isEmpty()
                ? List.of()
                : List.of(new Notice(template, Reader.APPLICANT, 0, 0, place, to, emails, except));
    }

    /** Tells those whose inboxes these are, but for the one who asks. */
    List<Notice> officials(String template, Optional<Place> place, Collection<String> inboxes) {
        List<String> to = inboxes.stream()
                .filter(inbox -> !asking.contains(inbox))
                .filter(inbox -> !doer.account().map(WorkStore::inboxOf).equals(Optional.of(inbox)))
                .distinct()
                .toList();
        return to.isEmpty()
                ? List.of()
                : List.of(new Notice(template, Reader.OFFICE, 0, 0, place, to, List.of(), doer.account()));
    }

    /**
     * Tells those whose inboxes these are.
     *
     * @param toOfficials name of the mail to those who work on the case
     * @param toApplicant name of the mail to the one who asks
     */
    List<Notice> both(String toOfficials, String toApplicant, Optional<Place> place, Collection<String> inboxes) {
        List<Notice> notices = new ArrayList<>(officials(toOfficials, place, inboxes));
        if (inboxes.stream().anyMatch(asking::contains)) {
            notices.addAll(applicant(toApplicant, place));
        }
        return notices;
    }
}

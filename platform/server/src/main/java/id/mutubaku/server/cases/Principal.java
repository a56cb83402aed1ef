package id.mutubaku.server.cases;

import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Person;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.server.store.WorkStore;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Is who stands behind a request, as far as cases are concerned. */
public sealed interface Principal {

    /** Returns a name under which idempotency keys of this principal are kept apart from those of others. */
    String id();

    /** Returns who this is in the history of a case. */
    Person person();

    /** Returns the actors that this principal is in a case; none where it has no part in it. */
    Set<String> actorsIn(Sop sop, CaseState state);

    /** Returns the actors as which this principal may open a case. */
    Set<String> actorsToOpen(Sop sop);

    /** Tells whether this is the one who asks in a case. */
    boolean asks(CaseState state);

    /** Returns the principal with the actors that it is in a case. */
    default Requester in(Sop sop, CaseState state) {
        return new Requester(person(), state.version() == 0 ? actorsToOpen(sop) : actorsIn(sop, state));
    }

    /** Is somebody of whom nothing is known. */
    record Anonymous() implements Principal {
        @Override
        public String id() {
            return "anonymous";
        }

        @Override
        public Person person() {
            return new Person(Optional.empty(), "");
        }

        @Override
        public Set<String> actorsIn(Sop sop, CaseState state) {
            return Set.of();
        }

        @Override
        public boolean asks(CaseState state) {
            return true;
        }

        @Override
        public Set<String> actorsToOpen(Sop sop) {
            return sop.applicants();
        }
    }

    /**
     * Is the platform itself, which lets things happen when their time has come or an administrator changes many cases.
     *
     * @param person who stands in the history
     */
    record Automatic(Person person) implements Principal {
        /** Is the platform by nobody's order. */
        public static final Automatic PLATFORM = new Automatic(new Person(Optional.empty(), "Mutubaku"));

        @Override
        public String id() {
            return "platform";
        }

        @Override
        public Set<String> actorsIn(Sop sop, CaseState state) {
            return sop.actors();
        }

        @Override
        public boolean asks(CaseState state) {
            return false;
        }

        @Override
        public Set<String> actorsToOpen(Sop sop) {
            return Set.of();
        }
    }

    /** Is an applicant who showed the tracking code of a case. */
    record Follower(String region, String number) implements Principal {
        @Override
        public String id() {
            return "case:" + number;
        }

        @Override
        public Person person() {
            return new Person(Optional.empty(), "");
        }

        @Override
        public Set<String> actorsIn(Sop sop, CaseState state) {
            boolean theirs = state.region().equals(region) && state.number().equals(number);
            return theirs ? sop.applicants() : Set.of();
        }

        @Override
        public boolean asks(CaseState state) {
            return true;
        }

        @Override
        public Set<String> actorsToOpen(Sop sop) {
            return sop.applicants();
        }
    }

    /**
     * Is somebody who signed in.
     *
     * @param region whose account it is; empty for a platform administrator
     * @param actors the posts that the account holds
     */
    record AccountHolder(String region, String username, String name, Set<String> actors, boolean administrator)
            implements Principal {
        public AccountHolder {
            actors = Set.copyOf(actors);
        }

        @Override
        public String id() {
            return "account:" + username;
        }

        @Override
        public Person person() {
            return new Person(Optional.of(username), name);
        }

        @Override
        public Set<String> actorsIn(Sop sop, CaseState state) {
            Set<String> mine = officials(sop);
            if (asks(state)) {
                mine.addAll(sop.applicants());
            }
            return mine;
        }

        @Override
        public boolean asks(CaseState state) {
            return state.applicant().account().equals(Optional.of(username));
        }

        @Override
        public Set<String> actorsToOpen(Sop sop) {
            Set<String> mine = officials(sop);
            mine.addAll(sop.applicants());
            return mine;
        }

        /** Returns the inboxes that are this person's. */
        public Set<String> inboxes() {
            Set<String> mine = new LinkedHashSet<>(actors);
            mine.add(WorkStore.inboxOf(username));
            return mine;
        }

        private Set<String> officials(Sop sop) {
            Set<String> mine = new LinkedHashSet<>();
            if (sop.region().id().equals(region)) {
                mine.addAll(actors);
                mine.retainAll(sop.actors());
                mine.removeAll(sop.applicants());
            }
            return mine;
        }
    }
}

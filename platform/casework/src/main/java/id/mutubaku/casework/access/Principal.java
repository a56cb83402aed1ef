package id.mutubaku.casework.access;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.store.accounts.StoredAccount;
import id.mutubaku.store.staffing.DelegationKind;
import id.mutubaku.store.work.WorkStore;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one who stands behind a request, as far as cases are concerned. */
public sealed interface Principal {

    /** Returns a name that tells this principal from others. */
    String id();

    /**
     * Returns the name of the space in which an idempotency key of this principal is looked up.
     *
     * @param requestDigest of the whole request that carries the key
     */
    default String keySpace(String requestDigest) {
        return id();
    }

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

    /** Somebody of whom nothing is known. */
    record Anonymous() implements Principal {
        @Override
        public String id() {
            return "anonymous";
        }

        /** Strangers share a name and no keys: what one has asked for is answered to nobody who asks for something else. */
        @Override
        public String keySpace(String requestDigest) {
            return id() + "/" + requestDigest;
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
     * The platform itself, which lets things happen when their time has come or an administrator changes many cases.
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

    /** An applicant who showed the tracking code of a case. */
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
     * Somebody who signed in.
     *
     * @param region whose account it is; empty for a platform administrator
     * @param actors the posts that the account holds
     * @param standsIn for which other posts the person stands in now, and how
     */
    record AccountHolder(
            String region,
            String username,
            String name,
            Set<String> actors,
            boolean administrator,
            Map<String, DelegationKind> standsIn)
            implements Principal {
        public AccountHolder {
            actors = Set.copyOf(actors);
            Map<String, DelegationKind> others = new TreeMap<>(standsIn);
            others.keySet().removeAll(actors);
            standsIn = Map.copyOf(others);
        }

        public AccountHolder(String region, String username, String name, Set<String> actors, boolean administrator) {
            this(region, username, name, actors, administrator, Map.of());
        }

        /** Returns who signs in with an account. */
        public static AccountHolder of(StoredAccount account) {
            return new AccountHolder(
                    account.region(),
                    account.username(),
                    account.name(),
                    account.actors(),
                    account.administrator(),
                    account.standsIn());
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

        @Override
        public Requester in(Sop sop, CaseState state) {
            Requester requester = Principal.super.in(sop, state);
            Map<String, String> capacities = new HashMap<>();
            requester
                    .actors()
                    .forEach(actor -> capacity(
                                    actor, sop.actor(actor).map(Actor::name).orElse(actor))
                            .ifPresent(words -> capacities.put(actor, words)));
            return new Requester(requester.person(), requester.actors(), capacities);
        }

        /** Returns the words for how this person stands in for an actor of a name; empty for one that they are. */
        public Optional<String> capacity(String actor, String name) {
            return Optional.ofNullable(standsIn.get(actor)).map(how -> how.of(name));
        }

        /** Returns the posts that this person holds or stands in for, their own first. */
        public Set<String> posts() {
            Set<String> mine = new LinkedHashSet<>(new TreeSet<>(actors));
            mine.addAll(new TreeSet<>(standsIn.keySet()));
            return mine;
        }

        /** Returns the inboxes that are this person's, those of their own posts first. */
        public Set<String> inboxes() {
            Set<String> mine = posts();
            mine.add(WorkStore.inboxOf(username));
            return mine;
        }

        private Set<String> officials(Sop sop) {
            Set<String> mine = new LinkedHashSet<>();
            if (sop.region().id().equals(region)) {
                mine.addAll(posts());
                mine.retainAll(sop.actors());
                mine.removeAll(sop.applicants());
            }
            return mine;
        }
    }

    /**
     * An official at the counter (<em>loket</em>), for an applicant who stands before them.
     *
     * <p>They may file a request, and afterwards act in any case of their region that was filed at its counter: officials
     * take turns there. For those who filed by themselves nobody acts.
     *
     * @param official who is known to work for the region
     */
    record AtCounter(AccountHolder official) implements Principal {
        @Override
        public String id() {
            return official.id();
        }

        @Override
        public Person person() {
            return official.person().as(Optional.of(Person.COUNTER));
        }

        @Override
        public Set<String> actorsIn(Sop sop, CaseState state) {
            return state.applicant().counter().isPresent() ? actorsToOpen(sop) : Set.of();
        }

        @Override
        public boolean asks(CaseState state) {
            return false;
        }

        @Override
        public Set<String> actorsToOpen(Sop sop) {
            return sop.region().id().equals(official.region()) ? sop.applicants() : Set.of();
        }

        @Override
        public Requester in(Sop sop, CaseState state) {
            Requester requester = Principal.super.in(sop, state);
            Map<String, String> capacities =
                    requester.actors().stream().collect(Collectors.toMap(Function.identity(), actor -> Person.COUNTER));
            return new Requester(requester.person(), requester.actors(), capacities);
        }
    }
}

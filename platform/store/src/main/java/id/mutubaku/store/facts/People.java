package id.mutubaku.store.facts;

import id.mutubaku.model.cases.party.Person;
import java.util.ArrayList;
import java.util.List;

/** The people of one row of events, each written once and known by their number, 0 for the first. */
final class People {
    private final List<Person> people = new ArrayList<>(2);

    int numberOf(Person person) {
        int known = people.indexOf(person);
        if (known >= 0) {
            return known;
        }
        people.add(person);
        return people.size() - 1;
    }

    List<Person> all() {
        return people;
    }
}

package id.mutubaku.casework.staffing;

import id.mutubaku.model.cases.party.Person;
import java.util.Optional;

/**
 * Somebody who looks after accounts, as the log and the history of cases name them.
 *
 * @param username empty for whoever has the server itself
 * @param name as the history of cases tells it
 * @param address the network address from which they come; empty for the server itself
 */
public record Administrator(String username, String name, String address) {
    Person person() {
        return new Person(Optional.of(username).filter(known -> !known.isEmpty()), name);
    }
}

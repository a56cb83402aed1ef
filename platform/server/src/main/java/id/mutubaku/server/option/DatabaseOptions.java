package id.mutubaku.server.option;

import id.mutubaku.postgres.PostgresAddress;
import id.mutubaku.store.connection.ConnectionShare;
import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.connection.DatabaseException;
import java.util.Map;
import java.util.Optional;

/**
 * Which PostgreSQL keeps everything, and how much of it a node takes.
 *
 * @param address of a PostgreSQL; absent for the embedded one
 * @param connections how many a node takes in all
 */
public record DatabaseOptions(Optional<DatabaseAddress> address, int connections) {
    /** Environment variable of the address, where {@code ps} does not show it. */
    static final String ADDRESS_VARIABLE = "MUTUBAKU_DATABASE";

    /** Environment variable of the password alone. */
    static final String PASSWORD_VARIABLE = "MUTUBAKU_DATABASE_PASSWORD";

    /** Takes the one at an address that holds all that is needed; the embedded one where it is absent. */
    public static DatabaseOptions at(Optional<String> url) {
        return new DatabaseOptions(url.map(DatabaseAddress::of), ConnectionShare.DEFAULT);
    }

    /** Returns where the embedded one is reached: it listens to this machine only, and has no certificate. */
    public static DatabaseAddress embedded(PostgresAddress address) {
        return DatabaseAddress.of(address.uri() + "?sslmode=disable");
    }

    /**
     * Takes the one that the command line names, else the one that the environment names, else the embedded one.
     *
     * @throws DatabaseException when the address is none
     */
    public static Optional<DatabaseAddress> address(Optional<String> given, Map<String, String> environment) {
        return given.or(() -> Optional.ofNullable(environment.get(ADDRESS_VARIABLE)))
                .map(url -> DatabaseAddress.of(url, Optional.ofNullable(environment.get(PASSWORD_VARIABLE))));
    }
}

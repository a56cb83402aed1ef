package id.mutubaku.postgres;

/**
 * Tells how to connect to a PostgreSQL.
 *
 * @param host a name or an IP address
 * @param port 1 to 65535
 * @param user the role to log in as
 * @param password its password, made of letters, digits, {@code -} and {@code _}
 * @param database the database to open
 */
public record PostgresAddress(String host, int port, String user, String password, String database) {

    /** Gives {@code postgresql://user:password@host:port/database}; it holds the password, so do not log it. */
    public String uri() {
        return "postgresql://" + user + ":" + password + "@" + host + ":" + port + "/" + database;
    }

    /** Names the place without the password. */
    @Override
    public String toString() {
        return "postgresql://" + user + "@" + host + ":" + port + "/" + database;
    }
}

package id.mutubaku.store.backup;

import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.connection.DatabaseException;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

/** A connection over which rows are copied in PostgreSQL's own text format, which every version of it reads. */
final class Copying implements AutoCloseable {
    private final Connection connection;

    private Copying(Connection connection) {
        this.connection = connection;
    }

    /** Connects, with the same trust as the server does. */
    static Copying to(DatabaseAddress address) throws SQLException {
        PgConnectOptions options = address.options();
        String url = "jdbc:postgresql://%s:%d/%s"
                .formatted(bracketed(options.getHost()), options.getPort(), options.getDatabase());
        try {
            Connection connection = Objects.requireNonNull(new Driver().connect(url, properties(address, options)));
            connection.setAutoCommit(false);
            return new Copying(connection);
        } catch (PSQLException unreachable) {
            throw new DatabaseException("unreachable", address, String.valueOf(unreachable.getMessage()));
        }
    }

    private static Properties properties(DatabaseAddress address, PgConnectOptions options) {
        Properties properties = new Properties();
        properties.setProperty("user", options.getUser());
        properties.setProperty("password", options.getPassword());
        properties.setProperty("ApplicationName", "mutubaku backup");
        properties.setProperty("sslmode", address.tls().mode().value);
        address.tls().root().ifPresent(file -> properties.setProperty("sslrootcert", file.toString()));
        if (address.tls().verifies() && address.tls().root().isEmpty()) {
            properties.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        Map<String, String> given = options.getProperties();
        Optional.ofNullable(given.get("options")).ifPresent(value -> properties.setProperty("options", value));
        Optional.ofNullable(given.get("search_path"))
                .ifPresent(value -> properties.setProperty("currentSchema", value));
        return properties;
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    Connection connection() {
        return connection;
    }

    /** Writes the rows of a table; gives how many. */
    long out(String table, List<String> columns, OutputStream to) throws SQLException, IOException {
        return api().getCopyAPI()
                .copyOut("copy (select " + names(columns) + " from " + quoted(table) + ") to stdout", to);
    }

    /** Reads rows into a table; gives how many. */
    long in(String table, List<String> columns, InputStream from) throws SQLException, IOException {
        return api().getCopyAPI().copyIn("copy " + quoted(table) + " (" + names(columns) + ") from stdin", from);
    }

    /** Removes all rows of tables. */
    void empty(List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate " + names(tables));
        }
    }

    private PGConnection api() throws SQLException {
        return connection.unwrap(PGConnection.class);
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Copying::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** Closes the connection; what was not committed is undone. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

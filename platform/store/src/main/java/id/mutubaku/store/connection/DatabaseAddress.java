package id.mutubaku.store.connection;

import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a PostgreSQL: {@code postgresql://user:password@host:port/database?parameters}.
 *
 * <p>{@code sslmode} and {@code sslrootcert} mean what they mean to libpq, except that without {@code sslrootcert} the
 * certificates that Java trusts count, as with {@code sslrootcert=system}.
 */
public final class DatabaseAddress {
    private static final List<String> CLIENT_CERTIFICATES = List.of("sslcert", "sslkey", "sslpassword", "sslcrl");

    private final PgConnectOptions options;
    private final Tls tls;

    private DatabaseAddress(PgConnectOptions options, Tls tls) {
        this.options = options;
        this.tls = tls;
    }

    /**
     * Reads an address.
     *
     * @param password goes before that in the address; absent to take that
     * @throws DatabaseException when it is none; the sentence never holds the address, since that may hold a password
     */
    public static DatabaseAddress of(String url, Optional<String> password) {
        int query = url.indexOf('?');
        Map<String, String> parameters = parameters(query < 0 ? "" : url.substring(query + 1));
        CLIENT_CERTIFICATES.stream().filter(parameters::containsKey).findFirst().ifPresent(given -> {
            throw new DatabaseException("client-certificate", given);
        });
        Tls tls = tls(
                Optional.ofNullable(parameters.remove("sslmode")),
                Optional.ofNullable(parameters.remove("sslrootcert")));
        PgConnectOptions options = options(query < 0 ? url : url.substring(0, query), parameters);
        password.ifPresent(options::setPassword);
        return new DatabaseAddress(tls.applyTo(options), tls);
    }

    /** Reads an address that holds all that is needed. */
    public static DatabaseAddress of(String url) {
        return of(url, Optional.empty());
    }

    /** Returns how the asynchronous client connects. */
    public PgConnectOptions options() {
        return new PgConnectOptions(options);
    }

    /** Returns whether and how the server has to show who it is. */
    public Tls tls() {
        return tls;
    }

    /** Names the place without the password. */
    @Override
    public String toString() {
        return "postgresql://%s@%s:%d/%s"
                .formatted(options.getUser(), options.getHost(), options.getPort(), options.getDatabase());
    }

    private static PgConnectOptions options(String bare, Map<String, String> parameters) {
        List<String> rest = new ArrayList<>();
        parameters.forEach((key, value) -> rest.add(key + "=" + value));
        try {
            return PgConnectOptions.fromUri(rest.isEmpty() ? bare : bare + "?" + String.join("&", rest));
        } catch (RuntimeException malformed) {
            // Its message, and so its trace, quotes the address.
            throw new DatabaseException("address");
        }
    }

    private static Tls tls(Optional<String> mode, Optional<String> root) {
        SslMode asked = mode.map(DatabaseAddress::mode).orElse(SslMode.PREFER);
        Optional<Path> file = root.map(DatabaseAddress::decoded)
                .filter(given -> !given.equals("system"))
                .map(Path::of);
        file.filter(path -> !Files.isReadable(path)).ifPresent(missing -> {
            throw new DatabaseException("root-certificate", missing);
        });
        boolean verifies = asked == SslMode.REQUIRE && root.isPresent();
        return new Tls(verifies ? SslMode.VERIFY_CA : asked, file);
    }

    private static SslMode mode(String word) {
        try {
            return SslMode.of(word.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new DatabaseException("sslmode", word);
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0 && !pair.isEmpty()) {
                throw new DatabaseException("address");
            }
            if (equals >= 0) {
                parameters.put(pair.substring(0, equals).toLowerCase(Locale.ROOT), pair.substring(equals + 1));
            }
        }
        return parameters;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new DatabaseException("address");
        }
    }
}

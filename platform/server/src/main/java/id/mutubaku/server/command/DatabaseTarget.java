package id.mutubaku.server.command;

import id.mutubaku.postgres.EmbeddedPostgres;
import id.mutubaku.server.option.DatabaseOptions;
import id.mutubaku.server.process.StartException;
import id.mutubaku.store.connection.ConnectionShare;
import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.connection.Timeouts;
import id.mutubaku.store.database.Database;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The database that a command beside the server works on: one of your own, or the embedded one of a data folder. */
final class DatabaseTarget {
    /** A few connections beside those of a server that runs. */
    private static final ConnectionShare SHARE = ConnectionShare.of(ConnectionShare.LEAST);

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            defaultValue = "data",
            description = "Folder data (${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--database",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "postgresql://… , atau / or: MUTUBAKU_DATABASE, MUTUBAKU_DATABASE_PASSWORD; bawaan / default:"
                    + " embedded.")
    private @Nullable String database;

    /** What is done with a database. */
    @FunctionalInterface
    interface Work {
        long on(DatabaseAddress address) throws SQLException, IOException;
    }

    /** Works on the tables of a database that is there already, brought up to date. */
    long onTables(BiFunction<Vertx, Pool, Future<Long>> work) throws SQLException, IOException {
        return onExisting(address -> {
            Vertx vertx = Vertx.vertx();
            try {
                Database.prepare(vertx, address, SHARE).await();
                Pool pool = Database.open(vertx, address.options(), SHARE, Timeouts.DEFAULT);
                return work.apply(vertx, pool).await();
            } finally {
                vertx.close().await();
            }
        });
    }

    /** Works on a database that is there already: the embedded one is started for it, unless its server runs. */
    long onExisting(Work work) throws SQLException, IOException {
        if (address().isEmpty() && !EmbeddedPostgres.exists(data)) {
            throw StartException.nothingIn(data);
        }
        return on(work);
    }

    /** Works on a database; the embedded one is made where it is missing. */
    long on(Work work) throws SQLException, IOException {
        Optional<DatabaseAddress> known =
                address().or(() -> EmbeddedPostgres.find(data).map(DatabaseOptions::embedded));
        if (known.isPresent()) {
            return work.on(known.get());
        }
        try (EmbeddedPostgres started = EmbeddedPostgres.start(data)) {
            return work.on(DatabaseOptions.embedded(started.address()));
        }
    }

    private Optional<DatabaseAddress> address() {
        return DatabaseOptions.address(Optional.ofNullable(database), System.getenv());
    }
}

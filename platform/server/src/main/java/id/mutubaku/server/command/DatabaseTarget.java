package id.mutubaku.server.command;

import id.mutubaku.postgres.EmbeddedPostgres;
import id.mutubaku.server.option.DatabaseOptions;
import id.mutubaku.server.process.StartException;
import id.mutubaku.store.connection.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The database that a command beside the server works on: one of your own, or the embedded one of a data folder. */
final class DatabaseTarget {
    @Option(names = "--data", defaultValue = "data", description = "Folder data (${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "postgresql://… , atau / or: MUTUBAKU_DATABASE, MUTUBAKU_DATABASE_PASSWORD; bawaan / default:"
                    + " embedded.")
    private @Nullable String database;

    /** What is done with a database. */
    @FunctionalInterface
    interface Work {
        long on(DatabaseAddress address) throws SQLException, IOException;
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

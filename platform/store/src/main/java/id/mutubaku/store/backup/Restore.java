package id.mutubaku.store.backup;

import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.database.SchemaScripts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Restores a backup into an empty database, all of it or nothing. */
public final class Restore implements AutoCloseable {
    /** Reads what makes a database unfit; views and extensions do not. */
    private static final String INSPECT = """
            select pg_encoding_to_char(d.encoding),
                   exists (select 1 from pg_class c
                            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                              and not exists (select 1 from pg_depend x
                                               where x.classid = 'pg_class'::regclass and x.objid = c.oid
                                                 and x.deptype = 'e'))
              from pg_database d
             where d.datname = current_database()
            """;

    private final BackupFile file;

    private Restore(BackupFile file) {
        this.file = file;
    }

    /**
     * Opens a backup, and reads all of it.
     *
     * @throws id.mutubaku.engine.problem.OperatorException when it is not whole, or of a newer program
     */
    public static Restore of(Path path) throws IOException {
        BackupFile file = BackupFile.open(path);
        int schema = file.manifest().schema();
        if (schema > SchemaScripts.LATEST) {
            file.close();
            throw new BackupException("schema", path, String.valueOf(schema), String.valueOf(SchemaScripts.LATEST));
        }
        return new Restore(file);
    }

    /**
     * Fills a database; tables of an older program are then brought up to date.
     *
     * @return how many rows were restored
     * @throws id.mutubaku.engine.problem.OperatorException before anything is written, when the database is not empty
     */
    public long into(DatabaseAddress database) throws SQLException, IOException {
        try (Copying copying = Copying.to(database)) {
            long rows = restore(copying);
            copying.connection().commit();
            return rows;
        }
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        file.close();
    }

    private long restore(Copying copying) throws SQLException, IOException {
        Connection connection = copying.connection();
        Manifest manifest = file.manifest();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('mutubaku schema'))");
            requireFit(statement);
            statement.execute("set local client_min_messages = warning; set local statement_timeout = 0");
            statement.execute(SchemaScripts.TABLE);
            apply(connection, 1, manifest.schema());
            long rows = copyTables(copying);
            Catalog catalog = new Catalog(connection);
            for (Manifest.Sequence sequence : manifest.sequences()) {
                catalog.set(sequence);
            }
            apply(connection, manifest.schema() + 1, SchemaScripts.LATEST);
            statement.execute("analyze");
            return rows;
        }
    }

    private static void requireFit(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(INSPECT)) {
            rows.next();
            if (!rows.getString(1).equals("UTF8")) {
                throw new BackupException("encoding", rows.getString(1));
            }
            if (rows.getBoolean(2)) {
                throw new BackupException("not-empty");
            }
        }
    }

    private static void apply(Connection connection, int first, int last) throws SQLException {
        for (int version = first; version <= last; version++) {
            try (Statement statement = connection.createStatement();
                    PreparedStatement record = connection.prepareStatement(
                            "insert into schema_version (version, checksum) values (?, ?)")) {
                statement.execute(SchemaScripts.text(version));
                record.setInt(1, version);
                record.setString(2, SchemaScripts.checksum(version));
                record.execute();
            }
        }
    }

    private long copyTables(Copying copying) throws SQLException, IOException {
        long all = 0;
        copying.empty(
                file.manifest().tables().stream().map(Manifest.Table::name).toList());
        for (Manifest.Table table : file.manifest().tables()) {
            try (InputStream rows = file.rows(table)) {
                long copied = copying.in(table.name(), table.columns(), rows);
                if (copied != table.rows()) {
                    throw new BackupException(
                            "rows", table.name(), String.valueOf(table.rows()), String.valueOf(copied));
                }
                all += copied;
            }
        }
        return all;
    }
}

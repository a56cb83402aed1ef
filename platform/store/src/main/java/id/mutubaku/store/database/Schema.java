package id.mutubaku.store.database;

import id.mutubaku.store.connection.DatabaseException;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of a database: whether they are ours, and how they come to the version of this program. */
final class Schema {
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    /** Reads what a database is before anything in it is touched. */
    private static final String INSPECT = """
            select pg_encoding_to_char(d.encoding) as encoding, current_schema() as schema,
                   (select string_agg(c.relname, ', ' order by c.relname)
                      from (select relname from pg_class
                             where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm')
                               and not exists (select 1 from pg_depend x
                                                where x.classid = 'pg_class'::regclass and x.objid = pg_class.oid
                                                  and x.deptype = 'e')
                             order by relname limit 5) as c) as tables,
                   exists (select 1 from pg_attribute a
                            where a.attrelid = to_regclass(quote_ident(current_schema()) || '.schema_version')
                              and a.attname = 'version' and a.atttypid = 'integer'::regtype) as versioned,
                   to_regclass(quote_ident(current_schema()) || '.sop_case') is not null as cases
              from pg_database d
             where d.datname = current_database()
            """;

    private Schema() {}

    /**
     * Brings the tables up to date in a transaction, one version after the other, whichever node comes first.
     *
     * @return fails with a {@link DatabaseException}, before anything is touched, where the tables are not ours, are
     *     those of a newer program, or cannot hold every text
     */
    static Future<Void> migrate(SqlConnection connection) {
        return connection
                .query("select pg_advisory_xact_lock(hashtext('mutubaku schema'))")
                .execute()
                .compose(locked -> connection.query(INSPECT).execute())
                .compose(rows -> versionOf(connection, rows.iterator().next()))
                .compose(version -> connection
                        .query("set local client_min_messages = warning; " + SchemaScripts.TABLE)
                        .execute()
                        .compose(table -> apply(connection, version + 1)))
                .compose(applied -> compareChecksums(connection));
    }

    private static Future<Integer> versionOf(SqlConnection connection, Row database) {
        String encoding = database.getString("encoding");
        if (!encoding.equals("UTF8")) {
            return refused("encoding", encoding);
        }
        Optional<String> tables = Optional.ofNullable(database.getString("tables"));
        boolean ours = database.getBoolean("versioned") && database.getBoolean("cases");
        if (tables.isPresent() && !ours) {
            return refused("foreign", String.valueOf(database.getString("schema")), tables.get());
        }
        return tables.isEmpty() ? Future.succeededFuture(0) : latest(connection);
    }

    private static Future<Integer> latest(SqlConnection connection) {
        return connection
                .query("select max(version) from schema_version")
                .execute()
                .compose(rows -> {
                    int version = Optional.ofNullable(rows.iterator().next().getInteger(0))
                            .orElse(0);
                    return version > SchemaScripts.LATEST
                            ? refused("newer", String.valueOf(version), String.valueOf(SchemaScripts.LATEST))
                            : Future.succeededFuture(version);
                });
    }

    private static Future<Void> apply(SqlConnection connection, int version) {
        if (version > SchemaScripts.LATEST) {
            return Future.succeededFuture();
        }
        return connection
                .query(SchemaScripts.text(version))
                .execute()
                .compose(done -> connection
                        .preparedQuery("insert into schema_version (version, checksum) values ($1, $2)")
                        .execute(Tuple.of(version, SchemaScripts.checksum(version))))
                .compose(recorded -> apply(connection, version + 1));
    }

    /** Keeps the checksums that an older program did not keep, and tells of scripts that were applied with another text. */
    private static Future<Void> compareChecksums(SqlConnection connection) {
        return connection
                .query("select version, checksum from schema_version order by version")
                .execute()
                .compose(rows -> {
                    Future<Void> done = Future.succeededFuture();
                    for (Row row : rows) {
                        int version = row.getInteger("version");
                        String checksum = SchemaScripts.checksum(version);
                        String applied = row.getString("checksum");
                        if (applied == null) {
                            done = done.compose(before -> keep(connection, version, checksum));
                        } else if (!applied.equals(checksum)) {
                            LOG.warn(DatabaseException.sentences("script", String.valueOf(version)));
                        }
                    }
                    return done;
                });
    }

    private static Future<Void> keep(SqlConnection connection, int version, String checksum) {
        return connection
                .preparedQuery("update schema_version set checksum = $2 where version = $1")
                .execute(Tuple.of(version, checksum))
                .mapEmpty();
    }

    private static <T> Future<T> refused(String key, Object... values) {
        return Future.failedFuture(new DatabaseException(key, values));
    }
}

package id.mutubaku.server.part;

import id.mutubaku.casework.housekeeping.UploadFolder;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.process.StartException;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.connection.ConnectionShare;
import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.connection.Timeouts;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.definitions.CalendarStore;
import id.mutubaku.store.definitions.PictureStore;
import id.mutubaku.store.work.RegisterStore;
import id.mutubaku.store.work.WorkStore;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where everything is kept: the database, the folder of uploads, and the stores that many parts share.
 *
 * @param connections to the database in all
 */
public record Storage(
        Vertx vertx,
        PgConnectOptions address,
        ConnectionShare connections,
        Pool pool,
        UploadFolder uploads,
        CaseStore cases,
        DocumentStore documents,
        CalendarStore calendars,
        PictureStore pictures,
        WorkStore work,
        RegisterStore register) {

    /** Opens the database, and brings its schema up to date. */
    static Storage open(Vertx vertx, DatabaseAddress address, PlatformOptions options) {
        UploadFolder uploads = uploads(options.data());
        ConnectionShare connections = ConnectionShare.of(options.database().connections());
        Database.prepare(vertx, address, connections).await();
        Pool pool = Database.open(vertx, address.options(), connections, Timeouts.DEFAULT);
        return new Storage(
                vertx,
                address.options(),
                connections,
                pool,
                uploads,
                new CaseStore(pool),
                new DocumentStore(pool),
                new CalendarStore(pool),
                new PictureStore(pool),
                new WorkStore(pool),
                new RegisterStore(pool));
    }

    /** Opens connections that are for plugins alone: what they hold up holds up nobody else. */
    Pool openForPlugins() {
        return Database.openForPlugins(vertx, address, connections);
    }

    private static UploadFolder uploads(Path data) {
        try {
            return UploadFolder.in(data);
        } catch (IOException unwritable) {
            throw StartException.data(data, unwritable);
        }
    }
}

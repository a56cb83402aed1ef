package id.mutubaku.casework.housekeeping;

import id.mutubaku.store.expiry.ExpiredRows;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hourly round that removes what nobody needs any more. */
public final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Vertx vertx;
    private final ExpiredRows rows;
    private final UploadFolder uploads;

    public Housekeeping(Vertx vertx, ExpiredRows rows, UploadFolder uploads) {
        this.vertx = vertx;
        this.rows = rows;
        this.uploads = uploads;
    }

    /** Goes round now and each hour. */
    public void start() {
        round();
        vertx.setPeriodic(TimeUnit.HOURS.toMillis(1), timer -> round());
    }

    private void round() {
        rows.sweep().onFailure(failure -> LOG.warn("What has expired was not swept", failure));
        files().onFailure(failure -> LOG.warn("The folder of uploads was not swept", failure));
    }

    private Future<Void> files() {
        return vertx.executeBlocking(
                        () -> {
                            uploads.sweep();
                            return uploads;
                        },
                        false)
                .mapEmpty();
    }
}

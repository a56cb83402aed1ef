package id.mutubaku.server.part;

import id.mutubaku.casework.housekeeping.Housekeeping;
import id.mutubaku.casework.incidents.Incidents;
import id.mutubaku.casework.incidents.SkippedActions;
import id.mutubaku.casework.upkeep.Batches;
import id.mutubaku.casework.upkeep.CaseBatch;
import id.mutubaku.casework.upkeep.DueReckoning;
import id.mutubaku.casework.upkeep.Migration;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.expiry.ExpiredRows;
import id.mutubaku.store.jobs.IncidentStore;
import id.mutubaku.store.upkeep.BatchStore;
import java.time.InstantSource;

/** What keeps running cases in order when calendars, SOPs or plugins change, and removes what is over. */
public record Upkeep(DueReckoning reckoning, Migration migration, Incidents incidents, Housekeeping housekeeping) {

    static Upkeep of(Storage storage, SopRepository sops, Messaging messaging, Casework casework, InstantSource clock) {
        CaseBatch batch = new CaseBatch(sops, storage.cases(), casework.cases(), clock);
        Batches batches = new Batches(storage.vertx(), new BatchStore(storage.pool()), messaging.runner()::wake, clock);
        return new Upkeep(
                new DueReckoning(sops, batch, batches, storage.calendars(), clock),
                new Migration(sops, batch, batches, storage.calendars(), clock),
                new Incidents(
                        new IncidentStore(storage.pool()),
                        messaging.jobs(),
                        new SkippedActions(messaging.jobs(), casework.cases()),
                        messaging.runner()::wake),
                new Housekeeping(storage.vertx(), new ExpiredRows(storage.pool()), storage.uploads()));
    }
}

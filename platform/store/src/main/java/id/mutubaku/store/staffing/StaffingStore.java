package id.mutubaku.store.staffing;

import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The posts that somebody holds now, the work that waits for the others, and the steps whose holders have left. */
public final class StaffingStore {
    private final Db db;
    private final InstantSource clock;

    public StaffingStore(Pool pool, InstantSource clock) {
        this.db = new Db(pool);
        this.clock = clock;
    }

    /** Returns the posts of a region that somebody who can sign in holds, or stands in for. */
    public Future<Set<String>> heldPosts(String region) {
        return db.in(region)
                .run(StaffingSql.HELD_POSTS, clock.instant())
                .map(rows -> Set.copyOf(rows.list(row -> row.text("actor"))));
    }

    /** Counts the work of a region that waits for posts which nobody holds, by post. */
    public Future<Map<String, Integer>> waiting(String region) {
        return db.in(region)
                .run(StaffingSql.WAITING, clock.instant())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.text("actor"), row -> row.integer("waiting"))));
    }

    /** A step of a case that somebody holds. */
    public record HeldStep(String region, String number, Place place) {
        private static HeldStep of(Row row) {
            return new HeldStep(row.text("region"), row.text("number"), new Place(row.text("place")));
        }
    }

    /** Finds the steps that an account holds whose time in every post that performs them is over; 500 at most. */
    public Future<List<HeldStep>> lapsed(String region, String username) {
        return db.in(region)
                .run(StaffingSql.LAPSED_OF_ONE, clock.instant(), username)
                .map(rows -> rows.list(HeldStep::of));
    }

    /** Finds such steps of all accounts, in whichever region; 500 at most. */
    public Future<List<HeldStep>> lapsed() {
        return db.everywhere(StaffingSql.LAPSED_OF_ALL, clock.instant()).map(rows -> rows.list(HeldStep::of));
    }
}

package id.mutubaku.store.overview;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds up the work of an office over a period. */
public final class OverviewStore {
    /** So many rows are added up at most, the latest ones. */
    public static final int MOST = 50_000;

    private final Db db;

    public OverviewStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * Says what is added up.
     *
     * @param sops references of the SOPs
     * @param from when the period begins
     * @param before when it is over
     */
    public record Scope(String region, Set<String> sops, Instant from, Instant before) {
        public Scope {
            sops = Set.copyOf(sops);
        }
    }

    /**
     * The working time that was used.
     *
     * @param sop where it is that of an SOP or of one of its steps; otherwise empty
     * @param place of a step; otherwise empty
     * @param actor where it is that of a post; otherwise empty
     * @param completed how often
     * @param returned how often something was returned for correction
     * @param late how many were completed after they had been due
     * @param median half of them took no longer; absent where no working time is known
     * @param most nine of ten took no longer
     */
    public record UsedTime(
            String sop,
            String place,
            String actor,
            int completed,
            int returned,
            int late,
            Optional<Duration> median,
            Optional<Duration> most) {}

    /**
     * What waits for a post.
     *
     * @param cases in how many
     * @param late how many of these are overdue
     */
    public record Waiting(String actor, int cases, int late) {}

    /**
     * What the work adds up to.
     *
     * @param cases how many came in ({@code opened}), and how many ended how
     * @param services the time of whole cases, by SOP
     * @param steps by step
     * @param posts by post
     * @param waiting what waits at this moment
     */
    public record Overview(
            Map<String, Integer> cases,
            List<UsedTime> services,
            List<UsedTime> steps,
            List<UsedTime> posts,
            List<Waiting> waiting) {
        public Overview {
            cases = Map.copyOf(cases);
            services = List.copyOf(services);
            steps = List.copyOf(steps);
            posts = List.copyOf(posts);
            waiting = List.copyOf(waiting);
        }
    }

    /** Adds up a period; what waits is what waits at a moment. */
    public Future<Overview> overview(Scope scope, Instant now) {
        String[] sops = scope.sops().toArray(String[]::new);
        Db.InRegion region = db.in(scope.region());
        Future<Map<String, Integer>> cases = region.run(OverviewSql.CASES, sops, scope.from(), scope.before(), MOST)
                .map(rows ->
                        rows.stream().collect(Collectors.toMap(row -> row.text("what"), row -> row.integer("cases"))));
        Future<List<UsedTime>> services = region.run(OverviewSql.SERVICES, sops, scope.from(), scope.before(), MOST)
                .map(rows -> rows.list(OverviewStore::used));
        Future<List<UsedTime>> steps = region.run(OverviewSql.STEPS, sops, scope.from(), scope.before(), MOST)
                .map(rows -> rows.list(OverviewStore::used));
        Future<List<Waiting>> waiting = region.run(OverviewSql.WAITING, sops, now, MOST)
                .map(rows ->
                        rows.list(row -> new Waiting(row.text("actor"), row.integer("cases"), row.integer("late"))));
        return Future.all(cases, services, steps, waiting)
                .map(all -> new Overview(
                        cases.result(),
                        services.result(),
                        steps.result().stream()
                                .filter(each -> each.actor().isEmpty())
                                .toList(),
                        steps.result().stream()
                                .filter(each -> !each.actor().isEmpty())
                                .toList(),
                        waiting.result()));
    }

    private static UsedTime used(Row row) {
        return new UsedTime(
                row.text("sop"),
                row.text("place"),
                row.text("actor"),
                row.integer("completed"),
                row.integer("returned"),
                row.integer("late"),
                seconds(row.number("median")),
                seconds(row.number("most")));
    }

    private static Optional<Duration> seconds(long used) {
        return used < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(used));
    }
}

package id.mutubaku.casework.staffing;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Step;
import id.mutubaku.store.staffing.StaffingStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The posts that nobody holds, although an SOP has work for them. */
public final class Vacancies {
    private final StaffingStore staffing;
    private final SopRepository sops;

    public Vacancies(Pool pool, SopRepository sops, InstantSource clock) {
        this.staffing = new StaffingStore(pool, clock);
        this.sops = sops;
    }

    /**
     * A post that nobody holds.
     *
     * @param name of the post; its id where only earlier versions have it
     * @param waiting how much work waits for it
     */
    public record Vacancy(String actor, String name, int waiting) {}

    /** Lists the posts of a region that nobody holds and that have work by its SOPs, or that work waits for. */
    public Future<List<Vacancy>> of(String region) {
        Map<String, String> names = new TreeMap<>();
        sops.latestOf(region).forEach(sop -> performers(sop).forEach(id -> names.putIfAbsent(id, name(sop, id))));
        Future<Set<String>> held = staffing.heldPosts(region);
        Future<Map<String, Integer>> waiting = staffing.waiting(region);
        return Future.all(held, waiting).map(found -> {
            Set<String> vacant = new LinkedHashSet<>(names.keySet());
            vacant.removeAll(held.result());
            vacant.addAll(waiting.result().keySet());
            return vacant.stream()
                    .map(id -> new Vacancy(
                            id, names.getOrDefault(id, id), waiting.result().getOrDefault(id, 0)))
                    .toList();
        });
    }

    /** Lists, as warnings, the posts that perform a step of an SOP, or of one that it calls, and that nobody holds. */
    public Future<List<Problem>> warnings(Sop sop) {
        return staffing.heldPosts(sop.region().id())
                .map(held -> performers(sop).stream()
                        .filter(id -> !held.contains(id))
                        .map(id -> new Problem(
                                "/actors",
                                "post/vacant",
                                Severity.WARNING,
                                List.of(name(sop, id), sop.definition().title())))
                        .toList());
    }

    private static Set<String> performers(Sop sop) {
        Set<String> performers = sop.definition().steps().stream()
                .map(Step::performers)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        performers.removeAll(sop.applicants());
        return performers;
    }

    private static String name(Sop sop, String id) {
        return sop.actor(id).map(Actor::name).orElse(id);
    }
}

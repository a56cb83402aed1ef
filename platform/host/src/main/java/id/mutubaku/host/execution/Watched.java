package id.mutubaku.host.execution;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The things that a watchdog looks at until they are done; what is added while it is looked at stays. */
final class Watched<T> {
    private final Set<T> all = ConcurrentHashMap.newKeySet();

    void add(T watched) {
        all.add(watched);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Looks at each; one is taken out before, so that whoever adds it meanwhile adds it for the next time. */
    void sweep(Predicate<? super T> done) {
        for (T each : List.copyOf(all)) {
            all.remove(each);
            if (!done.test(each)) {
                all.add(each);
            }
        }
    }
}

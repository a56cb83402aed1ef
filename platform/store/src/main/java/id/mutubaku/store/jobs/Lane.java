package id.mutubaku.store.jobs;

import java.util.Collection;
import java.util.List;

/**
 * The jobs that a place is for.
 *
 * @param only kinds that may take it; empty for all
 * @param except kinds that may not
 * @param occupied receivers that have enough to do
 */
public record Lane(List<String> only, List<String> except, List<String> occupied) {
    /** The lane of every kind of job. */
    public static final Lane OF_ALL = new Lane(List.of(), List.of(), List.of());

    public Lane {
        only = List.copyOf(only);
        except = List.copyOf(except);
        occupied = List.copyOf(occupied);
    }

    /** Returns the lane of one kind. */
    public static Lane of(String kind) {
        return new Lane(List.of(kind), List.of(), List.of());
    }

    /** Returns the lane of every kind but these. */
    public static Lane ofAllBut(Collection<String> kinds) {
        return new Lane(List.of(), List.copyOf(kinds), List.of());
    }

    /** Returns the lane without what goes to some receivers. */
    public Lane without(Collection<String> receivers) {
        return new Lane(only, except, List.copyOf(receivers));
    }

    /** Tells whether a job may take the place. */
    public boolean isFor(Job job) {
        return (only.isEmpty() || only.contains(job.kind())) && !except.contains(job.kind());
    }
}

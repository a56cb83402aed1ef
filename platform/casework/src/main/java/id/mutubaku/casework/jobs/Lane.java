package id.mutubaku.casework.jobs;

import java.util.Collection;
import java.util.List;

/**
 * Says which jobs a place is for.
 *
 * @param only kinds that may take it; empty for all
 * @param except kinds that may not
 */
record Lane(List<String> only, List<String> except) {
    /** Is for every kind of job. */
    static final Lane OF_ALL = new Lane(List.of(), List.of());

    Lane {
        only = List.copyOf(only);
        except = List.copyOf(except);
    }

    static Lane of(String kind) {
        return new Lane(List.of(kind), List.of());
    }

    static Lane ofAllBut(Collection<String> kinds) {
        return new Lane(List.of(), List.copyOf(kinds));
    }

    boolean isFor(Job job) {
        return (only.isEmpty() || only.contains(job.kind())) && !except.contains(job.kind());
    }
}

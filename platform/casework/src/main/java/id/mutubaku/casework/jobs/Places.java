package id.mutubaku.casework.jobs;

import id.mutubaku.store.jobs.Job;
import id.mutubaku.store.jobs.Lane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The places in which jobs of one kind run at once.
 *
 * @param regional whether the number is that of each region
 * @param ofReceiver how many of them one receiver may have
 */
record Places(Lane lane, int number, boolean regional, OptionalInt ofReceiver) {

    /** Returns the places of each kind, and one for jobs of which nobody knows the kind. */
    static List<Places> of(Collection<JobKind> able) {
        List<Places> places = new ArrayList<>();
        for (JobKind kind : able) {
            OptionalInt regional = kind.atOnceOfRegion();
            places.add(new Places(
                    Lane.of(kind.name()),
                    regional.orElseGet(kind::atOnce),
                    regional.isPresent(),
                    kind.atOnceOfReceiver()));
        }
        List<String> known = able.stream().map(JobKind::name).toList();
        places.add(new Places(Lane.ofAllBut(known), 1, false, OptionalInt.empty()));
        return List.copyOf(places);
    }

    /** Returns how many may be taken in one go: two goes are as much as a receiver may have. */
    int atMost(int free) {
        return ofReceiver.isPresent() ? Math.min(free, ofReceiver.getAsInt() / 2) : free;
    }

    /** Returns how many are free for a region beside the jobs that run. */
    int free(String region, Collection<Job> running) {
        long taken = running.stream()
                .filter(lane::isFor)
                .filter(job -> !regional || job.region().equals(region))
                .count();
        return (int) (number - taken);
    }

    /** Returns the lane without the receivers that could get more than they may have if as many again were taken. */
    Lane open(String region, Collection<Job> running) {
        int enough = ofReceiver.orElse(Integer.MAX_VALUE) / 2;
        Map<String, Long> taken = running.stream()
                .filter(job -> lane.isFor(job) && job.region().equals(region))
                .collect(Collectors.groupingBy(Job::receiver, Collectors.counting()));
        return lane.without(taken.entrySet().stream()
                .filter(receiver -> receiver.getValue() > enough)
                .map(Map.Entry::getKey)
                .toList());
    }
}

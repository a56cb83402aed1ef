package id.mutubaku.casework.upkeep;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.model.definition.Region;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The years that calendars of regions do not know and that due dates need: this one, and from October on the next. */
public final class CalendarGaps {
    private static final Month WARNED_FROM = Month.OCTOBER;

    private final SopRepository sops;
    private final InstantSource clock;

    public CalendarGaps(SopRepository sops, InstantSource clock) {
        this.sops = sops;
        this.clock = clock;
    }

    /** A year that the calendar of a region does not know. */
    public record Gap(Region region, int year) {}

    /** Lists them, at most one for each region. */
    public List<Gap> find() {
        return sops.regions().stream()
                .flatMap(region -> missing(region).map(year -> new Gap(region, year)).stream())
                .toList();
    }

    private Optional<Integer> missing(Region region) {
        if (!(sops.officeTime(region) instanceof CalendarTime time)) {
            return Optional.empty();
        }
        List<Integer> known = time.workingTime().calendar().knownYears();
        LocalDate today = LocalDate.ofInstant(clock.instant(), region.timeZone());
        int last = today.getYear() + (today.getMonth().compareTo(WARNED_FROM) >= 0 ? 1 : 0);
        return IntStream.rangeClosed(today.getYear(), last)
                .boxed()
                .filter(year -> !known.contains(year))
                .findFirst();
    }
}

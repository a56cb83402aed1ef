package id.mutubaku.web.pages.overview;

import id.mutubaku.model.definition.Region;
import id.mutubaku.store.overview.OverviewStore.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** The periods over which work is added up. */
enum Period {
    DAYS_30("30"),
    DAYS_90("90"),
    THIS_MONTH("bulan-ini"),
    LAST_MONTH("bulan-lalu");

    private final String word;

    Period(String word) {
        this.word = word;
    }

    /** Returns the period of a word; the last thirty days for any other. */
    static Period of(String word) {
        return Stream.of(values())
                .filter(period -> period.word.equals(word))
                .findFirst()
                .orElse(DAYS_30);
    }

    String word() {
        return word;
    }

    String key() {
        return "overview.period." + word;
    }

    /** Returns whole days of a region, today's included where the period has not ended. */
    Scope scope(Region region, Set<String> sops, Instant now) {
        ZoneId zone = region.timeZone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate first = switch (this) {
            case DAYS_30 -> today.minusDays(29);
            case DAYS_90 -> today.minusDays(89);
            case THIS_MONTH -> today.withDayOfMonth(1);
            case LAST_MONTH -> today.withDayOfMonth(1).minusMonths(1);
        };
        LocalDate after = this == LAST_MONTH ? today.withDayOfMonth(1) : today.plusDays(1);
        return new Scope(
                region.id(),
                sops,
                first.atStartOfDay(zone).toInstant(),
                after.atStartOfDay(zone).toInstant());
    }
}

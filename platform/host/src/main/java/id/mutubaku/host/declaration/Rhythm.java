package id.mutubaku.host.declaration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** The rhythm of a schedule: again and again after a time, or once a day. */
public sealed interface Rhythm {
    /** Again and again, counted from midnight UTC of 1 January 1970. */
    record Every(Duration pause) implements Rhythm {
        @Override
        public Instant last(Instant now, ZoneId zone) {
            long seconds = pause.toSeconds();
            return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds);
        }
    }

    /** Once a day, by the clocks of the region. */
    record Daily(LocalTime at) implements Rhythm {
        @Override
        public Instant last(Instant now, ZoneId zone) {
            LocalDate today = now.atZone(zone).toLocalDate();
            Instant due = ZonedDateTime.of(today, at, zone).toInstant();
            Instant last = due.isAfter(now)
                    ? ZonedDateTime.of(today.minusDays(1), at, zone).toInstant()
                    : due;
            return last.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /** Returns the time that has come last. */
    Instant last(Instant now, ZoneId zone);

    /** Reads what a declaration says: {@code every} or {@code daily}. */
    static Rhythm of(String every, String daily) {
        return daily.isEmpty() ? new Every(Duration.parse(every)) : new Daily(LocalTime.parse(daily));
    }
}

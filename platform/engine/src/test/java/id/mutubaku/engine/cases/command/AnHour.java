package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.model.definition.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** An office that never closes and wants everything done in an hour. */
record AnHour(String calendar) implements OfficeTime {
    private static final Duration HOUR = Duration.ofHours(1);

    @Override
    public Due due(Instant from, TimeLimit limit) {
        return new Due(Optional.of(from.plus(HOUR)), Optional.of(from.plusSeconds(48 * 60)), Optional.empty());
    }

    @Override
    public Due due(Instant from, LocalDate by) {
        return new Due(Optional.of(from.plus(HOUR)), Optional.empty(), Optional.empty());
    }

    @Override
    public OfficeTime counting(TimeLimit limit) {
        return this;
    }

    @Override
    public Optional<Instant> after(Instant from, String span) {
        return Optional.of(from.plus(Duration.parse(span)));
    }

    @Override
    public Optional<Instant> shift(Instant from, Duration time) {
        return Optional.of(from.plus(time));
    }

    @Override
    public Optional<Duration> between(Instant from, Instant until) {
        return Optional.of(Duration.between(from, until));
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Asia/Jakarta");
    }

    @Override
    public WorkingDays workingDays() {
        return WorkingDays.UNKNOWN;
    }
}

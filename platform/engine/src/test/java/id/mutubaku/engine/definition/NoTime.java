package id.mutubaku.engine.definition;

import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.model.definition.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time of an office without a calendar. */
enum NoTime implements OfficeTime {
    INSTANCE;

    @Override
    public Due due(Instant from, TimeLimit limit) {
        return Due.NONE;
    }

    @Override
    public Due due(Instant from, LocalDate by) {
        return Due.NONE;
    }

    @Override
    public OfficeTime counting(TimeLimit limit) {
        return this;
    }

    @Override
    public Optional<Instant> after(Instant from, String span) {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> shift(Instant from, Duration time) {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> between(Instant from, Instant until) {
        return Optional.empty();
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public WorkingDays workingDays() {
        return WorkingDays.UNKNOWN;
    }

    @Override
    public String calendar() {
        return "none";
    }
}

package id.mutubaku.web.pages.overview;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.engine.time.standard.TimeText;
import id.mutubaku.engine.time.standard.WorkSpan;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Step;
import id.mutubaku.store.overview.OverviewStore.UsedTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names and time standards of steps, by the latest versions of their SOPs. */
final class StepStandards {
    private static final int DAYS_A_WEEK = 5;

    private final SopRepository repository;
    private final Language language;
    private final Duration day;
    private final Map<String, Optional<Sop>> sops = new HashMap<>();

    StepStandards(SopRepository repository, Language language, Duration day) {
        this.repository = repository;
        this.language = language;
        this.day = day;
    }

    /** Returns what lists call the step; its id where no version in force has it. */
    CharSequence name(UsedTime used) {
        return step(used)
                .<CharSequence>map(step -> repository.step(used.sop(), step.activity(), language))
                .orElse(used.place());
    }

    /** Returns the standard in words; empty without one. */
    String words(UsedTime used) {
        return standard(used).map(new TimeText(language.locale())::say).orElse("");
    }

    /** Returns the longest time of the standard as working time; absent where that depends on the calendar. */
    Optional<Duration> length(UsedTime used) {
        return standard(used)
                .flatMap(TimeStandard::max)
                .filter(span -> span.months() == 0
                        && span.calendarDays() == 0
                        && span.clock().isZero())
                .map(this::length);
    }

    private Duration length(WorkSpan span) {
        return day.multipliedBy(span.workingDays() + (long) DAYS_A_WEEK * span.weeks())
                .plus(span.time());
    }

    private Optional<TimeStandard> standard(UsedTime used) {
        return step(used).flatMap(Step::time).flatMap(TimeStandard::of);
    }

    private Optional<Step> step(UsedTime used) {
        return used.place().isEmpty()
                ? Optional.empty()
                : sops.computeIfAbsent(used.sop(), repository::latest)
                        .flatMap(sop -> sop.find(new Place(used.place())));
    }
}

package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.engine.time.standard.WorkSpan;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.model.definition.TimeLimit.Count;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The rule against time standards that cannot be read, whose least is above their most, or whose printed words say something else.
 * Source: L51; the shapes of 348 signed SOPs. {@code hari} alone is asked about once: it is taken as a working day. So are
 * more {@code jam} than a day has in an office: they are taken as office hours.
 */
final class TimeStandards implements LintRule {
    private static final Duration DAY = Duration.ofHours(8);
    private static final String NOT_COUNTED = "(?!\\s*(?:kerja|kalender)\\b)";
    private static final Pattern DAYS = any("\\bhari\\b" + NOT_COUNTED);
    private static final Pattern HOURS = any("(?<![x×] ?24 ?)\\b(?:jam|menit)\\b" + NOT_COUNTED);
    private static final Pattern OFFICE = any("\\b(?:hari|jam)\\s+kerja\\b");
    private static final Pattern CALENDAR = any("\\bkalender\\b|[x×]\\s*24\\s*jam\\b");

    private static Pattern any(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String id() {
        return "L51";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<Row> rows = Row.all(definition);
        for (Row row : rows) {
            row.step().time().ifPresent(time -> look(row, time, report));
        }
        ask("L51/days", rows, time -> DAYS.matcher(time.raw()).find(), report);
        ask("L51/hours", rows, TimeStandards::hasManyHours, report);
    }

    /** Asks once what is meant, where neither print nor the definition says it. */
    private static void ask(String key, List<Row> rows, Predicate<TimeLimit> unclear, Report report) {
        rows.stream()
                .filter(row -> row.step()
                        .time()
                        .filter(time -> time.count().isEmpty() && time.by().isEmpty())
                        .filter(unclear)
                        .isPresent())
                .findFirst()
                .ifPresent(row -> report.add(
                        key,
                        row.at("time", "raw"),
                        row.name(),
                        row.step().time().map(TimeLimit::raw).orElse("")));
    }

    private static boolean hasManyHours(TimeLimit time) {
        return HOURS.matcher(time.raw()).find()
                && TimeStandard.of(time)
                        .flatMap(TimeStandard::max)
                        .filter(longest -> longest.time().compareTo(DAY) > 0)
                        .isPresent();
    }

    private static void look(Row row, TimeLimit time, Report report) {
        bound(row, "min", time.min(), report);
        bound(row, "max", time.max(), report);
        Optional<WorkSpan> min = time.min().flatMap(WorkSpan::read);
        Optional<WorkSpan> max = time.max().flatMap(WorkSpan::read);
        if (min.isPresent()
                && max.isPresent()
                && min.get().compareWhereKnown(max.get()).orElse(0) > 0) {
            report.add(
                    "L51/reversed",
                    row.at("time"),
                    row.name(),
                    time.min().get(),
                    time.max().get());
        }
        TimeStandard.of(time)
                .flatMap(TimeStandard::max)
                .filter(WorkSpan::isZero)
                .ifPresent(none -> report.add("L51/zero", row.at("time"), row.name()));
        print(row, time, report);
    }

    private static void bound(Row row, String name, Optional<String> bound, Report report) {
        bound.filter(text -> WorkSpan.read(text).isEmpty())
                .ifPresent(text -> report.add("L51/bound", row.at("time", name), row.name(), text));
    }

    /** Compares what is printed with what the definition says. */
    private static void print(Row row, TimeLimit time, Report report) {
        Optional<TimeStandard> printed = TimeStandard.parse(time.raw()).standard();
        if (printed.isEmpty() && time.by().isEmpty()) {
            report.add("L51/unreadable", row.at("time", "raw"), row.name(), time.raw());
        }
        if (isCountedOtherwise(time)) {
            report.add("L51/count", row.at("time", "count"), row.name(), time.raw());
        } else if (printed.filter(standard -> differs(standard, time)).isPresent()) {
            report.add("L51/disagrees", row.at("time"), row.name(), time.raw(), said(time));
        }
    }

    private static boolean isCountedOtherwise(TimeLimit time) {
        Pattern other = time.counted() == Count.CALENDAR ? OFFICE : CALENDAR;
        return time.count().isPresent() && other.matcher(time.raw()).find();
    }

    private static boolean differs(TimeStandard printed, TimeLimit time) {
        Optional<TimeStandard> meant = TimeStandard.of(time);
        Optional<WorkSpan> least = time.min().flatMap(bound -> meant.flatMap(TimeStandard::min));
        Optional<WorkSpan> most = time.max().flatMap(bound -> meant.flatMap(TimeStandard::max));
        boolean isDate = printed.by().isPresent();
        return time.by().isPresent()
                ? !time.by().equals(printed.by())
                : (isDate && (least.isPresent() || most.isPresent()))
                        || differs(printed.min(), least, time)
                        || differs(printed.max(), most, time);
    }

    private static boolean differs(Optional<WorkSpan> printed, Optional<WorkSpan> given, TimeLimit time) {
        Optional<WorkSpan> counted =
                printed.map(span -> time.counted() == Count.CALENDAR ? span.inCalendarTime() : span);
        return counted.isPresent()
                && given.isPresent()
                && !counted.get().isAsLongAs(given.get())
                && counted.get().compareWhereKnown(given.get()).orElse(1) != 0;
    }

    private static String said(TimeLimit time) {
        return time.by()
                .flatMap(by -> by.date()
                        .map(String::valueOf)
                        .or(by::field)
                        .or(() -> by.dayOfMonth().map(day -> "dayOfMonth " + day))
                        .or(() -> Optional.of("endOf month")))
                .orElseGet(() -> time.min().orElse("") + "–" + time.max().orElse(""));
    }
}

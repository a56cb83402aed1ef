package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.engine.time.standard.WorkSpan;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.TimeLimit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rule against time standards that cannot be read, whose least is above their most, or whose printed words say something else.
 * Source: L51; the shapes of 348 signed SOPs. {@code hari} alone is asked about once: it is taken as a working day.
 */
final class TimeStandards implements LintRule {
    private static final Pattern DAYS = Pattern.compile("\\bhari\\b(?!\\s*(kerja|kalender))", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "L51";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            row.step().time().ifPresent(time -> look(row, time, report));
        }
        Row.all(definition).stream()
                .filter(row -> row.step()
                        .time()
                        .filter(time -> DAYS.matcher(time.raw()).find())
                        .isPresent())
                .findFirst()
                .ifPresent(row -> report.add("L51/days", row.at("time", "raw"), row.name()));
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
        Optional<TimeStandard> read = TimeStandard.parse(time.raw()).standard();
        max.or(() -> read.flatMap(TimeStandard::max))
                .filter(WorkSpan::isZero)
                .ifPresent(none -> report.add("L51/zero", row.at("time"), row.name()));
        if (read.isEmpty()) {
            report.add("L51/unreadable", row.at("time", "raw"), row.name(), time.raw());
        } else if (differs(read.get().min(), min) || differs(read.get().max(), max)) {
            report.add("L51/disagrees", row.at("time"), row.name(), time.raw(), bounds(time));
        }
    }

    private static void bound(Row row, String name, Optional<String> bound, Report report) {
        bound.filter(text -> WorkSpan.read(text).isEmpty())
                .ifPresent(text -> report.add("L51/bound", row.at("time", name), row.name(), text));
    }

    private static boolean differs(Optional<WorkSpan> printed, Optional<WorkSpan> given) {
        return printed.isPresent()
                && given.isPresent()
                && !printed.get().equals(given.get())
                && printed.get().compareWhereKnown(given.get()).orElse(1) != 0;
    }

    private static String bounds(TimeLimit time) {
        return time.min().orElse("") + "–" + time.max().orElse("");
    }
}

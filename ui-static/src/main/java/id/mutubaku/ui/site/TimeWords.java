package id.mutubaku.ui.site;

import id.mutubaku.engine.estimate.TimeSum;
import id.mutubaku.engine.estimate.TimeSum.Unit;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.engine.time.standard.TimeText;
import id.mutubaku.model.definition.TimeLimit.By;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.Words;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says how long something takes: {@code sekitar 1 bulan 4–6 hari kerja}, {@code 1 jam 15 menit}. A sum of several steps is
 * rounded to days where it takes some.
 */
public final class TimeWords {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final double WORKING_DAY = 27_000;
    private static final double DAY = 86_400;
    private static final Set<Unit> DAYS = EnumSet.of(Unit.MONTH, Unit.WEEK, Unit.WORKING_DAY, Unit.CALENDAR_DAY);

    private final Messages messages;
    private final String lang;
    private final Words words;

    /** Prepares to speak a language. */
    public TimeWords(Messages messages, String lang) {
        this.messages = messages;
        this.lang = lang;
        this.words = new Words(messages, lang, ZoneOffset.UTC);
    }

    /** Says a time from its shortest to its longest, and what is not in it; empty when there is none. */
    String range(TimeSum time) {
        return withRest(time.timed() ? about(time) : "", time);
    }

    /** Says the longest time; empty when there is none, or no bound. */
    public String longest(TimeSum time) {
        TimeSum most = new TimeSum(time.most(), time.most(), false, time.untimed(), time.waits(), time.dated());
        return time.timed() && !time.open() ? range(most) : "";
    }

    /** Says what a time standard states. */
    String standard(TimeStandard standard) {
        return new TimeText(Locale.forLanguageTag(lang)).say(standard);
    }

    /**
     * Says the date by which a step has to be done.
     *
     * @param field title of the field in which it is filled in; empty where it is in none
     */
    String date(By by, String field) {
        return messages.text(
                lang,
                "site.time.by",
                field.isEmpty()
                        ? new TimeText(Locale.forLanguageTag(lang)).say(by)
                        : messages.text(lang, "site.time.field", field));
    }

    /** Says the time of a step; empty when it has none. */
    public String step(TimeSum time) {
        return time.timed() ? bounds(time) : "";
    }

    private String withRest(String said, TimeSum time) {
        String rest = rest(time);
        if (said.isEmpty() || rest.isEmpty()) {
            return said + rest;
        }
        return messages.text(lang, "site.time.and", said, rest);
    }

    private String rest(TimeSum time) {
        if (time.waits() > 0) {
            return messages.text(lang, "site.time.wait");
        }
        return time.untimed() + time.dated() > 0 ? messages.text(lang, "site.time.untimed") : "";
    }

    private String about(TimeSum time) {
        TimeSum days = inDays(time);
        return days.equals(time) ? bounds(time) : messages.text(lang, "site.time.about", bounds(days));
    }

    private static TimeSum inDays(TimeSum time) {
        boolean takesDays = DAYS.stream().anyMatch(unit -> time.least().getOrDefault(unit, 0L) > 0);
        return takesDays
                ? new TimeSum(
                        inDays(time.least()),
                        inDays(time.most()),
                        time.open(),
                        time.untimed(),
                        time.waits(),
                        time.dated())
                : time;
    }

    private static Map<Unit, Long> inDays(Map<Unit, Long> amounts) {
        Map<Unit, Long> days = new EnumMap<>(amounts);
        days.merge(Unit.WORKING_DAY, Math.round(amounts.getOrDefault(Unit.SECOND, 0L) / WORKING_DAY), Long::sum);
        days.merge(Unit.CALENDAR_DAY, Math.round(amounts.getOrDefault(Unit.CLOCK_SECOND, 0L) / DAY), Long::sum);
        days.put(Unit.SECOND, 0L);
        days.put(Unit.CLOCK_SECOND, 0L);
        return days;
    }

    private String bounds(TimeSum time) {
        String least = joined(time.least());
        if (time.open()) {
            return messages.text(lang, "site.time.at-least", least);
        }
        if (unitByUnit(time)) {
            return joined(time.least(), time.most());
        }
        String most = joined(time.most());
        return least.isEmpty()
                ? messages.text(lang, "site.time.at-most", most)
                : messages.text(lang, "sop.time-range", least, most);
    }

    /** Tells whether every unit that is in the one bound is in the other too, so that "4–6 hari" can be said. */
    private static boolean unitByUnit(TimeSum time) {
        return Arrays.stream(Unit.values()).allMatch(unit -> {
            long least = time.least().getOrDefault(unit, 0L);
            long most = time.most().getOrDefault(unit, 0L);
            return least == most || (least > 0 && least < most);
        });
    }

    private String joined(Map<Unit, Long> amounts) {
        return joined(amounts, amounts);
    }

    private String joined(Map<Unit, Long> least, Map<Unit, Long> most) {
        List<String> parts = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            long from = least.getOrDefault(unit, 0L);
            long to = most.getOrDefault(unit, 0L);
            if (to > 0) {
                parts.add(part(unit, from, to));
            }
        }
        return String.join(" ", parts);
    }

    private String part(Unit unit, long from, long to) {
        return switch (unit) {
            case MONTH -> amount("month", from, to);
            case WEEK -> amount("week", from, to);
            case WORKING_DAY -> amount("working-day", from, to);
            case CALENDAR_DAY -> amount("calendar-day", from, to);
            case SECOND -> time("", from, to);
            case CLOCK_SECOND -> time("clock-", from, to);
        };
    }

    /** Says minutes where they make no hour. */
    private String time(String kind, long from, long to) {
        if (from % HOUR == 0 && to % HOUR == 0) {
            return amount(kind + "hour", from / HOUR, to / HOUR);
        }
        if (from % MINUTE == 0 && to % MINUTE == 0 && to < HOUR) {
            return amount(kind + "minute", from / MINUTE, to / MINUTE);
        }
        return from == to ? clock(kind, from) : clock(kind, from) + "–" + clock(kind, to);
    }

    private String clock(String kind, long seconds) {
        List<String> parts = new ArrayList<>();
        add(parts, kind + "hour", seconds / HOUR);
        add(parts, kind + "minute", seconds % HOUR / MINUTE);
        add(parts, kind + "second", seconds % MINUTE);
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String unit, long amount) {
        if (amount > 0) {
            parts.add(amount(unit, amount, amount));
        }
    }

    private String amount(String unit, long from, long to) {
        String shown = from == to ? words.number(to) : words.number(from) + "–" + words.number(to);
        return messages.plural(lang, "site.time." + unit, to, shown);
    }
}

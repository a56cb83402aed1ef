package id.mutubaku.engine.calendar;

import id.mutubaku.engine.digest.Digest;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;

/** The digest of what decides when an office is open; names and sources do not. */
final class CalendarDigest {
    private static final int LENGTH = 12;

    private CalendarDigest() {}

    static String of(List<OfficePeriod> periods, List<HolidayList> lists) {
        StringBuilder text = new StringBuilder();
        for (OfficePeriod period : periods) {
            text.append(period.from()).append(period.until());
            hours(text, period.hours());
            hours(text, period.ramadanHours());
        }
        lists.stream().flatMap(list -> list.years().stream()).forEach(year -> year(text, year));
        return Digest.hex(text.toString()).substring(0, LENGTH);
    }

    private static void hours(StringBuilder text, OfficeHours hours) {
        for (DayOfWeek day : DayOfWeek.values()) {
            text.append(day).append(hours.on(day));
        }
    }

    private static void year(StringBuilder text, HolidayYear year) {
        text.append(year.year());
        year.holidays().stream().sorted(Comparator.comparing(Holiday::date)).forEach(day -> {
            text.append(day.date());
            day.open().forEach(text::append);
        });
        year.ramadan().forEach(ramadan -> text.append(ramadan.from()).append(ramadan.until()));
    }
}

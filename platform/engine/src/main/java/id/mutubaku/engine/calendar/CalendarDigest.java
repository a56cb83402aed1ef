package id.mutubaku.engine.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HexFormat;
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
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void hours(StringBuilder text, OfficeHours hours) {
        for (DayOfWeek day : DayOfWeek.values()) {
            text.append(day).append(hours.on(day));
        }
    }

    private static void year(StringBuilder text, HolidayYear year) {
        text.append(year.year());
        year.holidays().stream()
                .map(Holiday::date)
                .sorted(Comparator.naturalOrder())
                .forEach(text::append);
        year.ramadan().forEach(ramadan -> text.append(ramadan.from()).append(ramadan.until()));
    }
}

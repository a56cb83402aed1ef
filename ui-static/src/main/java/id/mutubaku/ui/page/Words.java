package id.mutubaku.ui.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

/** Writes dates, times and numbers the way the reader of a language expects them. */
public final class Words {
    /** What people call the three time zones of Indonesia (Keppres 41/1987). */
    private static final Map<String, String> ZONE_NAMES = Map.of(
            "Asia/Jakarta", "WIB",
            "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA",
            "Asia/Ujung_Pandang", "WITA",
            "Asia/Jayapura", "WIT");

    private final Messages messages;
    private final String lang;
    private final ZoneId zone;

    /** Prepares to write in one language and one zone. */
    public Words(Messages messages, String lang, ZoneId zone) {
        this.messages = messages;
        this.lang = lang;
        this.zone = zone;
    }

    /** Writes {@code 3 Februari 2025}. */
    public String date(LocalDate date) {
        return date.getDayOfMonth() + " " + messages.text(lang, "month." + date.getMonthValue()) + " " + date.getYear();
    }

    /** Writes the day on which something happened, in the zone. */
    public String date(Instant at) {
        return date(LocalDate.ofInstant(at, zone));
    }

    /** Writes {@code 3 Februari 2025, 07.30 WIT}. */
    public String dateTime(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        String clock = messages.text(lang, "clock", two(local.getHour()), two(local.getMinute()));
        String name = ZONE_NAMES.getOrDefault(
                zone.getId(), local.getOffset().getTotalSeconds() == 0 ? "UTC" : "UTC" + local.getOffset());
        return date(local.toLocalDate()) + ", " + clock + " " + name;
    }

    /** Writes {@code 1.234,5}, with at most two decimals. */
    public String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(lang));
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

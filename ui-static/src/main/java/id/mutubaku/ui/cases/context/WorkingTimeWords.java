package id.mutubaku.ui.cases.context;

import id.mutubaku.ui.page.Messages;
import java.time.Duration;

/**
 * The words for a working time, such as {@code 2 hari kerja 3 jam}.
 *
 * @param lang {@code id} or {@code en}
 * @param day how long an ordinary working day is
 */
public record WorkingTimeWords(Messages messages, String lang, Duration day) {
    /** Says a working time in its two largest units. */
    public String of(Duration time) {
        long days = time.dividedBy(day);
        Duration rest = time.minus(day.multipliedBy(days));
        if (days > 0) {
            String said = amount("working-day", days);
            return rest.toHours() > 0 ? said + " " + amount("hour", rest.toHours()) : said;
        }
        if (rest.toHours() > 0) {
            String said = amount("hour", rest.toHours());
            return rest.toMinutesPart() > 0 ? said + " " + amount("minute", rest.toMinutesPart()) : said;
        }
        return amount("minute", rest.toMinutes());
    }

    private String amount(String unit, long number) {
        return messages.plural(lang, "site.time." + unit, number, String.valueOf(number));
    }
}

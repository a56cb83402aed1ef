package id.mutubaku.engine.calendar;

import java.util.List;

/**
 * The holidays that one authority decides, year by year.
 *
 * @param id names the list, such as {@code nasional}
 * @param title its name for people
 * @param years the years it covers; any other year is unknown, not free of holidays
 */
public record HolidayList(String id, String title, List<HolidayYear> years) {

    /** Copies the years. */
    public HolidayList {
        years = List.copyOf(years);
    }
}

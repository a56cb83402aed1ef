package id.mutubaku.web.pages.staffing;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.store.accounts.AccountChanges.PostPeriod;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms by which a post is given and ended, by days of the region.
 *
 * @param posts that the region knows
 */
record PostForm(Pages pages, Call call, ZoneId zone, Set<String> posts, Instant now) {

    Map<String, String> problemsOfGiving() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!posts.contains(call.posted("give-post"))) {
            problems.put("give-post", pages.text(call, "account.post-missing"));
        }
        Optional<LocalDate> from = day("give-from");
        Optional<LocalDate> until = day("give-until");
        if (from.isEmpty()) {
            problems.put("give-from", pages.text(call, "account.from-missing"));
        }
        boolean unreadable = until.isEmpty() && !call.posted("give-until").isEmpty();
        if (unreadable
                || (from.isPresent()
                        && until.filter(last -> last.isBefore(from.get())).isPresent())) {
            problems.put("give-until", pages.text(call, "account.until-wrong"));
        }
        return problems;
    }

    PostPeriod given() {
        return new PostPeriod(
                call.posted("give-post"),
                day("give-from").orElseThrow().atStartOfDay(zone).toInstant(),
                day("give-until").map(this::after));
    }

    String held() {
        return Problem.error("", "account/post-held").sentence(call.language());
    }

    Map<String, String> problemsOfEnding() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (call.posted("end-post").isEmpty()) {
            problems.put("end-post", pages.text(call, "account.post-missing"));
        }
        boolean given = !call.posted("end-until").isEmpty();
        LocalDate yesterday = LocalDate.ofInstant(now, zone).minusDays(1);
        if (given && day("end-until").filter(last -> !last.isBefore(yesterday)).isEmpty()) {
            problems.put("end-until", pages.text(call, "account.until-past"));
        }
        return problems;
    }

    /** Returns when the post ends: now, or after the day that was given. */
    Instant ending() {
        return day("end-until").map(this::after).orElse(now);
    }

    private Instant after(LocalDate last) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(call.posted(name)));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}

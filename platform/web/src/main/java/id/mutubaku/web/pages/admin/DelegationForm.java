package id.mutubaku.web.pages.admin;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.store.staffing.Delegation;
import id.mutubaku.store.staffing.Delegation.Somebody;
import id.mutubaku.web.http.Call;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The naming of a deputy as it was typed.
 *
 * @param post which of the posts on offer
 * @param deputy user name
 * @param from the first day
 * @param until the last day
 * @param letter number of the letter of order, or the reason
 */
record DelegationForm(String post, String deputy, String from, String until, String letter) {
    static final DelegationForm EMPTY = new DelegationForm("", "", "", "", "");
    static final int LETTER_LENGTH = 200;
    private static final int YEARS = 1;

    /**
     * A post for which a deputy can be named.
     *
     * @param holder who holds it; absent where it is vacant
     */
    record Post(String actor, Optional<AccountHolder> holder) {
        String value() {
            return actor + "@" + holder.map(AccountHolder::username).orElse("");
        }
    }

    static DelegationForm posted(Call call) {
        return new DelegationForm(
                call.posted("post"),
                call.posted("deputy"),
                call.posted("from"),
                call.posted("until"),
                call.posted("letter"));
    }

    /** Returns what is wrong, all of it at once. */
    List<Problem> problems(List<Post> posts, List<AccountHolder> deputies, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Optional<Post> chosen = post(posts);
        if (chosen.isEmpty()) {
            problems.add(Problem.error("/post", "delegation/post-missing"));
        }
        Optional<AccountHolder> somebody = deputy(deputies);
        if (somebody.isEmpty()) {
            problems.add(Problem.error("/deputy", "delegation/deputy-missing"));
        } else if (chosen.filter(each -> somebody.get().actors().contains(each.actor()))
                .isPresent()) {
            problems.add(Problem.error("/deputy", "delegation/deputy-holds"));
        }
        problems.addAll(dayProblems(today));
        if (letter.isEmpty() || letter.length() > LETTER_LENGTH) {
            problems.add(Problem.error("/letter", "delegation/letter-missing", String.valueOf(LETTER_LENGTH)));
        }
        return problems;
    }

    private List<Problem> dayProblems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(until);
        if (first.isEmpty()) {
            problems.add(Problem.error("/from", "delegation/from-missing"));
        } else if (first.get().isBefore(today)) {
            problems.add(Problem.error("/from", "delegation/from-past"));
        }
        LocalDate earliest = first.filter(day -> day.isAfter(today)).orElse(today);
        if (last.isEmpty()) {
            problems.add(Problem.error("/until", "delegation/until-missing"));
        } else if (last.get().isBefore(earliest)) {
            problems.add(Problem.error("/until", "delegation/until-before"));
        } else if (!last.get().isBefore(earliest.plusYears(YEARS))) {
            problems.add(Problem.error("/until", "delegation/until-too-late"));
        }
        return problems;
    }

    /** Returns what was typed as a fact, once nothing is wrong with it. It never begins before it is made. */
    Delegation delegation(AccountHolder by, List<Post> posts, List<AccountHolder> deputies, ZoneId zone, Instant now) {
        Post chosen = post(posts).orElseThrow();
        Instant first = day(from).orElseThrow().atStartOfDay(zone).toInstant();
        AccountHolder somebody = deputy(deputies).orElseThrow();
        return new Delegation(
                UUID.randomUUID(),
                somebody.region(),
                chosen.actor(),
                chosen.holder().map(DelegationForm::known),
                known(somebody),
                first.isBefore(now) ? now : first,
                day(until).orElseThrow().plusDays(1).atStartOfDay(zone).toInstant(),
                letter,
                by.username(),
                now,
                Optional.empty());
    }

    private static Somebody known(AccountHolder account) {
        return new Somebody(account.username(), account.name());
    }

    private Optional<Post> post(List<Post> posts) {
        return posts.stream().filter(each -> each.value().equals(post)).findFirst();
    }

    Optional<AccountHolder> deputy(List<AccountHolder> deputies) {
        return deputies.stream().filter(each -> each.username().equals(deputy)).findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}

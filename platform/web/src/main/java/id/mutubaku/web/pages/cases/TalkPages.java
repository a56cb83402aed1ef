package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.engine.cases.command.CaseTalk;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.ui.cases.act.Attempt;
import id.mutubaku.ui.cases.act.Talk;
import id.mutubaku.ui.view.casework.SheetView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import io.vertx.core.Future;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Messages and dispositions as they are posted, and the sheet of a disposition. */
final class TalkPages {
    private static final String MESSAGE = "pesan";
    private static final String DISPOSITION = "disposisi";

    private final CaseAccess access;
    private final CaseScreen screen;

    TalkPages(CaseAccess access, CaseScreen screen) {
        this.access = access;
        this.screen = screen;
    }

    /** Answers {@code POST …/pesan}. */
    Future<Reply> comment(Call call) {
        Audience audience =
                named(Audience.values(), field(call, MESSAGE, "audience")).orElse(Audience.INTERNAL);
        return access.seen(call)
                .compose(seen -> screen.act(
                        call,
                        seen,
                        MESSAGE,
                        MESSAGE,
                        (at, by) -> new CaseTalk.Comment(at, by, field(call, MESSAGE, "text"), audience)));
    }

    /** Answers {@code POST …/disposisi}. */
    Future<Reply> dispose(Call call) {
        return access.seen(call).compose(seen -> {
            Optional<Instant> due;
            try {
                due = due(seen, field(call, DISPOSITION, "due"));
            } catch (DateTimeException notADate) {
                Problem problem = Problem.error("/due", "disposition/no-date", field(call, DISPOSITION, "due"));
                return screen.refused(call, 422, DISPOSITION, List.of(problem));
            }
            Disposition.Nature nature = named(Disposition.Nature.values(), field(call, DISPOSITION, "nature"))
                    .orElse(Disposition.Nature.ORDINARY);
            return screen.act(
                    call,
                    seen,
                    DISPOSITION,
                    DISPOSITION,
                    (at, by) -> new CaseTalk.Dispose(
                            at,
                            by,
                            field(call, DISPOSITION, "to"),
                            field(call, DISPOSITION, "instruction"),
                            nature,
                            due));
        });
    }

    /** Returns the end of a day: what is due on it may be done until it is over. */
    private static Optional<Instant> due(AuthorizedCase seen, String date) {
        return Optional.of(date)
                .filter(text -> !text.isEmpty())
                .map(text -> LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(seen.sop().region().timeZone())
                        .minusSeconds(1)
                        .toInstant());
    }

    /** Answers {@code POST …/disposisi/{id}/tindak-lanjut}; a disposition that is hidden answers like one that is done. */
    Future<Reply> followUp(Call call) {
        int id = id(call);
        String act = Talk.followUp(id);
        return access.seen(call).compose(seen -> {
            boolean hidden = seen.stored().state().dispositions().stream()
                    .anyMatch(disposition ->
                            disposition.id() == id && !seen.visible().shows(disposition));
            if (hidden) {
                Problem problem = Problem.error("", "disposition/not-open", String.valueOf(id));
                return screen.refused(call, 409, act, List.of(problem));
            }
            return screen.act(
                    call,
                    seen,
                    act,
                    "tindak-lanjut",
                    (at, by) -> new CaseTalk.FollowUp(at, by, id, field(call, act, "note")));
        });
    }

    /** Answers {@code GET …/disposisi/{id}}. */
    Future<Reply> sheet(Call call) {
        int id = id(call);
        return access.seen(call).compose(seen -> access.events(seen).map(events -> sheet(call, seen, events, id)));
    }

    private Reply sheet(Call call, AuthorizedCase seen, List<CaseEvent> events, int id) {
        SheetView view = new Talk(screen.context(call, seen), Attempt.NONE)
                .sheet(events, id)
                .orElseThrow(HttpProblem::notFound);
        return screen.page(call, 200, seen, "disposition", view);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static int id(Call call) {
        String id = call.part("id");
        if (!id.matches("\\d{1,9}")) {
            throw HttpProblem.notFound();
        }
        return Integer.parseInt(id);
    }

    private static String field(Call call, String act, String field) {
        return call.posted(Attempt.name(act, field));
    }
}

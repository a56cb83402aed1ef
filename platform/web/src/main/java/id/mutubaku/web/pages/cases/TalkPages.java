package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.engine.cases.command.CaseTalk;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.CaseEvent.DispositionFollowed;
import id.mutubaku.model.cases.CaseEvent.DispositionGiven;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.view.casework.DispositionView.Followed;
import id.mutubaku.ui.view.casework.SheetView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.form.Attempt;
import id.mutubaku.web.pages.cases.form.StepForm;
import io.vertx.core.Future;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes messages and dispositions, and shows a disposition as a sheet. */
public final class TalkPages {
    private static final String MESSAGE = "pesan";
    private static final String DISPOSITION = "disposisi";

    private final CaseScreen screen;

    TalkPages(CaseScreen screen) {
        this.screen = screen;
    }

    /** Answers {@code POST …/pesan}. */
    public Future<Reply> comment(Call call) {
        Audience audience =
                named(Audience.values(), field(call, MESSAGE, "audience")).orElse(Audience.INTERNAL);
        return screen.seen(call)
                .compose(seen -> screen.act(
                        call,
                        seen,
                        MESSAGE,
                        MESSAGE,
                        (at, by) -> new CaseTalk.Comment(at, by, field(call, MESSAGE, "text"), audience)));
    }

    /** Answers {@code POST …/disposisi}. */
    public Future<Reply> dispose(Call call) {
        return screen.seen(call).compose(seen -> {
            Optional<Instant> due;
            try {
                due = due(seen, field(call, DISPOSITION, "due"));
            } catch (DateTimeException notADate) {
                Problem problem = Problem.error("/due", "disposition/no-date", field(call, DISPOSITION, "due"));
                return screen.refused(call, 422, Attempt.of(call, DISPOSITION, List.of(problem)));
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
    public Future<Reply> followUp(Call call) {
        int id = id(call);
        String act = Talk.followUp(id);
        return screen.seen(call).compose(seen -> {
            boolean hidden = seen.stored().state().dispositions().stream()
                    .anyMatch(disposition -> disposition.id() == id && !seen.shows(disposition));
            if (hidden) {
                Problem problem = Problem.error("", "disposition/not-open", String.valueOf(id));
                return screen.refused(call, 409, Attempt.of(call, act, List.of(problem)));
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
    public Future<Reply> sheet(Call call) {
        int id = id(call);
        return screen.seen(call).compose(seen -> screen.events(seen).map(events -> sheet(call, seen, events, id)));
    }

    private Reply sheet(Call call, AuthorizedCase seen, List<CaseEvent> events, int id) {
        Disposition disposition = events(events, DispositionGiven.class)
                .map(DispositionGiven::disposition)
                .filter(each -> each.id() == id)
                .filter(seen::shows)
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        People people = new People(seen.sop(), false);
        Optional<Followed> followed = events(events, DispositionFollowed.class)
                .filter(each -> each.id() == id)
                .map(each -> new Followed(each.at(), people.as(each.by(), disposition.to()), each.note()))
                .findFirst();
        CaseState state = seen.stored().state();
        Talk talk = new Talk(screen.pages(), call.language(), screen.now(), seen, Attempt.NONE);
        SheetView view = new SheetView(
                state.number(),
                seen.sop().definition().title(),
                state.applicant().name(),
                StepForm.address(seen),
                talk.view(disposition, followed));
        return screen.pages().show(call, 200, seen.sop().region(), "disposition", view);
    }

    private static <E> Stream<E> events(List<CaseEvent> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
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

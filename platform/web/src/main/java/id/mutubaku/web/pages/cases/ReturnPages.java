package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.engine.cases.Returnable;
import id.mutubaku.engine.cases.command.StepReturning;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.casework.ReturnView;
import id.mutubaku.ui.view.casework.ReturnView.Group;
import id.mutubaku.ui.view.casework.ReturnView.Item;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.form.Acts;
import id.mutubaku.web.pages.cases.form.StepForm;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lets an official mark answers and files that are to be corrected, with a remark each. */
public final class ReturnPages {
    private static final String BOX = "mark.";
    private static final String REMARK = "remark.";
    private static final String NOTE = "note";
    private static final int LONGEST = 2000;

    private final CaseScreen screen;

    ReturnPages(CaseScreen screen) {
        this.screen = screen;
    }

    /** Lists what can be returned from a step; nothing from a correction. */
    static List<Mark> marks(AuthorizedCase seen, StepVisit visit) {
        Returnable returnable = new Returnable(seen.sop(), seen.stored().state());
        return visit.correction().isPresent()
                ? List.of()
                : returnable.marks().stream()
                        .filter(mark -> !returnable.origin(mark).equals(Optional.of(visit.place())))
                        .toList();
    }

    /** Answers {@code GET …/langkah/{step}/kembalikan}. */
    public Future<Reply> show(Call call) {
        return screen.seen(call).map(seen -> page(call, 200, seen, List.of()));
    }

    /** Answers {@code POST …/langkah/{step}/kembalikan}. */
    public Future<Reply> send(Call call) {
        return screen.seen(call).compose(seen -> {
            Place place = new Place(call.part("step"));
            Map<String, Mark> offered = offered(seen, place);
            List<Problem> unticked = offered.entrySet().stream()
                    .filter(each -> !isTicked(call, each.getKey())
                            && !remark(call, each.getKey()).isEmpty())
                    .map(each -> Problem.error(
                            "/" + REMARK + each.getKey(), "return/not-ticked", name(seen, each.getValue())))
                    .toList();
            if (!unticked.isEmpty()) {
                return Future.succeededFuture(page(call, 422, seen, unticked));
            }
            List<String> ticked = ticked(call, offered.keySet());
            List<Mark> marks =
                    ticked.stream().map(key -> marked(call, offered, key)).toList();
            return screen.ask(
                            call,
                            seen,
                            (at, by) -> new StepReturning.Return(at, by, place, marks, Optional.of(call.posted(NOTE))))
                    .compose(answer -> answer instanceof Answer.Refused refused
                            ? refused(call, refused, ticked)
                            : Future.succeededFuture(CaseScreen.back(call, seen, "kembalikan")));
        });
    }

    /** Lists what is ticked in the order of the page, and behind it what the page does not offer any more. */
    private static List<String> ticked(Call call, Set<String> offered) {
        Set<String> ticked = new LinkedHashSet<>(offered);
        ticked.removeIf(key -> !isTicked(call, key));
        call.posted().keySet().stream()
                .filter(name -> name.startsWith(BOX))
                .map(name -> name.substring(BOX.length()))
                .forEach(ticked::add);
        return List.copyOf(ticked);
    }

    private static Mark marked(Call call, Map<String, Mark> offered, String key) {
        return Optional.ofNullable(offered.get(key))
                .map(mark -> new Mark(mark.kind(), mark.form(), mark.name(), remark(call, key)))
                .orElseGet(() -> new Mark(Mark.Kind.FIELD, "", key, remark(call, key)));
    }

    private Future<Reply> refused(Call call, Answer.Refused refused, List<String> ticked) {
        List<Problem> problems = refused.problems().stream()
                .map(problem -> atField(problem, ticked))
                .toList();
        return screen.seen(call).map(now -> page(call, refused.refusal().status(), now, problems));
    }

    /** Moves a problem from the place of a mark in the command to the remark on the page. */
    private static Problem atField(Problem problem, List<String> ticked) {
        String pointer = IntStream.range(0, ticked.size())
                .filter(index -> problem.pointer().equals(Pointers.of("marks", index)))
                .mapToObj(index -> "/" + REMARK + ticked.get(index))
                .findFirst()
                .orElse("");
        return new Problem(pointer, problem.rule(), problem.severity(), problem.arguments());
    }

    /** Shows the page; where the step is no longer the reader's to return, its case. */
    private Reply page(Call call, int status, AuthorizedCase seen, List<Problem> problems) {
        Optional<StepVisit> visit = CaseScreen.visit(seen, call.part("step"))
                .filter(each -> StepDesk.mayDo(each, seen.reader().person()))
                .filter(each -> !marks(seen, each).isEmpty());
        String address = StepForm.address(seen);
        if (visit.isEmpty()) {
            return Reply.seeOther(call.prefix() + address);
        }
        String step = address + "/langkah/" + visit.get().place().path();
        List<Group> groups = new Drawing(call, seen, problems).groups(marks(seen, visit.get()));
        FieldView.TextArea note = new FieldView.TextArea(
                new Caption(NOTE, text(call, "return.note"), text(call, "return.note-hint"), true, ""),
                call.posted(NOTE),
                3,
                LONGEST);
        List<FieldView> drawn = new ArrayList<>(List.of(note));
        groups.forEach(group -> group.items().forEach(item -> drawn.add(item.remark())));
        ReturnView view = new ReturnView(
                seen.stored().state().number(),
                seen.sop().definition().title(),
                step,
                step + "/kembalikan",
                FormFields.problems(drawn, problems, call.language()),
                List.of(new HiddenView(Acts.KEY, Tokens.draw())),
                groups,
                note);
        return screen.pages().show(call, status, seen.sop().region(), "return", view);
    }

    /** Draws what can be marked, with what was typed. */
    private final class Drawing {
        private final Call call;
        private final AuthorizedCase seen;
        private final List<Problem> problems;
        private final FormFields fields = new FormFields(screen.pages().messages());

        Drawing(Call call, AuthorizedCase seen, List<Problem> problems) {
            this.call = call;
            this.seen = seen;
            this.problems = problems;
        }

        List<Group> groups(List<Mark> marks) {
            Map<String, List<Item>> byTitle = new LinkedHashMap<>();
            marks.forEach(mark -> byTitle.computeIfAbsent(title(mark), title -> new ArrayList<>())
                    .add(item(mark)));
            return byTitle.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }

        private String title(Mark mark) {
            return mark.kind() == Mark.Kind.DOCUMENT
                    ? text(call, "case.documents")
                    : schema(mark)
                            .map(schema -> schema.schema().path("title").asText(mark.form()))
                            .orElse(mark.form());
        }

        private Item item(Mark mark) {
            String key = key(mark);
            String name = name(seen, mark);
            String error = problems.stream()
                    .filter(problem -> problem.pointer().equals("/" + REMARK + key))
                    .map(problem -> problem.sentence(call.language()))
                    .findFirst()
                    .orElse("");
            return new Item(
                    new FieldView.Checkbox(Caption.of(BOX + key, name), name, false, isTicked(call, key)),
                    answer(mark),
                    file(mark),
                    new FieldView.TextArea(
                            new Caption(REMARK + key, text(call, "return.remark", name), "", true, error),
                            remark(call, key),
                            2,
                            LONGEST));
        }

        private String answer(Mark mark) {
            return schema(mark)
                    .map(schema -> fields.answer(
                            schema,
                            mark.name(),
                            seen.stored().state().data().getOrDefault(mark.form(), Map.of()),
                            call.language()))
                    .orElse("");
        }

        private Optional<FileView> file(Mark mark) {
            CaseState state = seen.stored().state();
            Optional<AttachedDocument> file = mark.kind() == Mark.Kind.DOCUMENT
                    ? Optional.ofNullable(state.documents().get(mark.name()))
                    : Optional.empty();
            return file.map(each -> StepForm.file(seen, name(seen, mark), each, call.language()));
        }

        private Optional<FormSchema> schema(Mark mark) {
            Place form = new Place(mark.form());
            return mark.kind() == Mark.Kind.FIELD ? seen.sop().at(form).form(form.step()) : Optional.empty();
        }
    }

    private static Map<String, Mark> offered(AuthorizedCase seen, Place place) {
        Map<String, Mark> offered = new LinkedHashMap<>();
        CaseScreen.visit(seen, place.path())
                .ifPresent(visit -> marks(seen, visit).forEach(mark -> offered.put(key(mark), mark)));
        return offered;
    }

    private static String key(Mark mark) {
        String kind = mark.kind().name().toLowerCase(Locale.ROOT);
        return mark.form().isEmpty() ? kind + "." + mark.name() : kind + "." + mark.form() + "." + mark.name();
    }

    private static String name(AuthorizedCase seen, Mark mark) {
        return new Returnable(seen.sop(), seen.stored().state()).name(mark);
    }

    private static boolean isTicked(Call call, String key) {
        return !call.posted(BOX + key).isEmpty();
    }

    private static String remark(Call call, String key) {
        return call.posted(REMARK + key);
    }

    private String text(Call call, String key, Object... arguments) {
        return screen.pages().text(call, key, arguments);
    }
}

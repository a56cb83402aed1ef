package id.mutubaku.ui.cases.act;

import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.progress.CaseResults;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.official.ResultGivingView;
import id.mutubaku.ui.view.official.ResultGivingView.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms with which an official gives a result to who asked, and records who took it. */
public final class ResultForm {
    /** The name of the field in which the receiver is typed. */
    public static final String RECEIVER = "receiver";

    private static final int LONGEST = 120;

    private final CaseContext context;
    private final Results results;
    private final DocumentType document;
    private final List<Problem> problems;

    /** Takes the result, and what is wrong with what was posted for it. */
    public ResultForm(CaseContext context, DocumentType document, List<Problem> problems) {
        this.context = context;
        this.results = new Results(context.sop(), context.state());
        this.document = document;
        this.problems = List.copyOf(problems);
    }

    /**
     * Draws them.
     *
     * @param receiver who takes it, as it was typed
     */
    public ResultGivingView view(String receiver) {
        Optional<Act> release = release();
        Optional<Act> handOver = handOver(receiver);
        List<FieldView> drawn = new ArrayList<>();
        Stream.of(release, handOver).flatMap(Optional::stream).forEach(act -> drawn.addAll(act.fields()));
        return new ResultGivingView(
                context.state().number(),
                context.service().text(),
                context.address().path(),
                document.briefly(),
                file().map(context::file),
                new CaseResults(context).standing(document.id()),
                FormFields.problems(drawn, problems, context.language()),
                release,
                handOver,
                receipt());
    }

    private Optional<AttachedDocument> file() {
        return Optional.ofNullable(context.state().documents().get(document.id()));
    }

    private Optional<Act> release() {
        boolean due = !results.isAllGiven(document.id())
                && results.mayReplace(document.id(), context.seen().reader().actors());
        if (!due) {
            return Optional.empty();
        }
        boolean signed = document.given() == DocumentType.Release.SIGNED;
        FieldView.Upload upload =
                new FormFields(context.messages()).upload(document, file().isPresent(), problems, context.language());
        return Optional.of(new Act(
                context.text("result.give"),
                context.text("result.give." + document.given().name().toLowerCase(Locale.ROOT)),
                address("serahkan"),
                List.of(new HiddenView(Acts.KEY, context.key())),
                signed || file().isEmpty() ? List.of(upload) : List.of(),
                context.text("result.give.button")));
    }

    private Optional<Act> handOver(String receiver) {
        boolean due = results.given(document.id())
                        .filter(given -> given.handedOver().isEmpty())
                        .isPresent()
                && context.seen().reader().among(results.handingOver()).isPresent();
        FieldView.Text field = new FieldView.Text(
                new Caption(
                        RECEIVER,
                        context.text("result.receiver"),
                        context.text("result.receiver.hint"),
                        false,
                        error()),
                FieldView.Kind.TEXT,
                receiver,
                "",
                "",
                LONGEST);
        return due
                ? Optional.of(new Act(
                        context.text("result.hand-over"),
                        context.text("result.hand-over.text"),
                        address("ambil"),
                        List.of(new HiddenView(Acts.KEY, context.key())),
                        List.of(field),
                        context.text("result.hand-over.button")))
                : Optional.empty();
    }

    private Optional<LinkView> receipt() {
        return results.given(document.id())
                .flatMap(given -> given.handedOver())
                .map(taken -> new LinkView(address("tanda-terima"), context.text("result.receipt")));
    }

    private String address(String act) {
        return context.address().of("hasil/" + document.id() + "/" + act);
    }

    private String error() {
        return problems.stream()
                .filter(problem -> problem.pointer().equals("/" + RECEIVER))
                .map(problem -> problem.sentence(context.language()))
                .findFirst()
                .orElse("");
    }
}

package id.mutubaku.ui.cases.progress;

import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.GivenResult;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.ResultView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.official.HandOverView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The results of a case as they are shown: to who asked, what was given; to officials, also what is still to be given. */
public final class CaseResults {
    private final CaseContext context;
    private final Results results;

    public CaseResults(CaseContext context) {
        this.context = context;
        this.results = new Results(context.sop(), context.state());
    }

    /** Lists what was given to who asked. */
    public List<ResultView> given() {
        return results.given().stream()
                .map(given ->
                        new ResultView(context.file(given.file()), standing(given), Optional.empty(), Optional.empty()))
                .toList();
    }

    /** Lists the results that there are, each with where it is given. */
    public List<ResultView> forOffice() {
        return results.there().stream()
                .filter(document ->
                        context.state().files(document.id()).stream().anyMatch(context.seen()::shows))
                .map(this::forOffice)
                .toList();
    }

    private ResultView forOffice(DocumentType document) {
        AttachedDocument file = context.state().files(document.id()).get(0);
        boolean given = results.isAllGiven(document.id());
        boolean mayAct = context.seen().reader().among(results.handingOver()).isPresent();
        return new ResultView(
                context.file(file),
                standing(document.id()),
                given ? Optional.empty() : Optional.of(Tag.NOT_GIVEN),
                mayAct ? Optional.of(way(document.id(), given)) : Optional.empty());
    }

    private LinkView way(String document, boolean given) {
        return new LinkView(
                context.address().of("hasil/" + document), context.text(given ? "result.open" : "result.give"));
    }

    /** Says whether a document was given, since when and how. */
    public String standing(String document) {
        return results.given(document).map(this::standing).orElseGet(() -> context.text("result.not-given"));
    }

    private String standing(GivenResult given) {
        String how = context.text(
                "result.given." + given.how().name().toLowerCase(Locale.ROOT),
                context.words().dateTime(given.at()));
        return given.handedOver()
                .map(receipt -> how + "\n"
                        + context.text(
                                "result.taken",
                                receipt.receiver(),
                                context.words().dateTime(receipt.at())))
                .orElse(how);
    }

    /** Draws the receipt of a result that was handed over; empty where it was not. */
    public Optional<HandOverView> receipt(String document) {
        return results.given(document)
                .flatMap(given -> given.handedOver()
                        .map(receipt -> new HandOverView(
                                context.service().text(),
                                context.state().applicant().name(),
                                context.state().number(),
                                context.documentName(document),
                                receipt.receiver(),
                                receipt.at(),
                                receipt.by().name(),
                                context.people().actors(List.of(receipt.actor())),
                                SiteViews.contact(context.sop().region()),
                                context.address().path())));
    }
}

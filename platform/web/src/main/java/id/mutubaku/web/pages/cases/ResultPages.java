package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.engine.cases.command.ResultGiving;
import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.cases.act.Acts;
import id.mutubaku.ui.cases.act.ResultForm;
import id.mutubaku.ui.cases.progress.CaseResults;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.RequestDigest;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseNews;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pages on which officials give a result to who asked, and hand it over against a receipt. */
final class ResultPages {
    private final CaseAccess access;
    private final CaseScreen screen;
    private final CaseService cases;
    private final Uploads uploads;

    ResultPages(CaseAccess access, CaseScreen screen, CaseService cases, Uploads uploads) {
        this.access = access;
        this.screen = screen;
        this.cases = cases;
        this.uploads = uploads;
    }

    /** Answers {@code GET …/hasil/{document}}. */
    Future<Reply> show(Call call) {
        return access.seen(call).map(seen -> page(call, 200, seen, List.of()));
    }

    /** Answers {@code POST …/hasil/{document}/serahkan}. */
    Future<Reply> release(Call call) {
        return access.seen(call).compose(seen -> {
            DocumentType document = document(call, seen);
            return uploads.of(call, call.part("region"), List.of(document))
                    .compose(files -> release(
                            call,
                            seen,
                            Optional.ofNullable(files.get(document.id())).map(StoredFile::id)));
        });
    }

    private Future<Reply> release(Call call, AuthorizedCase seen, Optional<UUID> signed) {
        CaseService.Terms terms = new CaseService.Terms(
                Optional.empty(),
                Optional.of(call.posted(Acts.KEY)).filter(key -> !key.isEmpty()),
                RequestDigest.of("result", call.path(), call.posted()));
        return cases.release(
                        seen.reader(), call.part("region"), call.caseNumber(), call.part("document"), signed, terms)
                .compose(answer -> answered(call, seen, answer, CaseNews.back(call, seen, "serahkan")));
    }

    /** Answers {@code POST …/hasil/{document}/ambil}. */
    Future<Reply> handOver(Call call) {
        return access.seen(call).compose(seen -> {
            DocumentType document = document(call, seen);
            String receiver = call.posted(ResultForm.RECEIVER);
            String receipt =
                    call.prefix() + screen.context(call, seen).address().of("hasil/" + document.id()) + "/tanda-terima";
            return screen.ask(call, seen, (at, by) -> new ResultGiving.HandOver(at, by, document.id(), receiver))
                    .compose(answer -> answered(call, seen, answer, Reply.seeOther(receipt)));
        });
    }

    private Future<Reply> answered(Call call, AuthorizedCase seen, Answer answer, Reply done) {
        return answer instanceof Answer.Refused refused
                ? access.seen(call).map(now -> page(call, refused.refusal().status(), now, refused.problems()))
                : Future.succeededFuture(done);
    }

    /** Answers {@code GET …/hasil/{document}/tanda-terima}. */
    Future<Reply> receipt(Call call) {
        return access.seen(call).map(seen -> {
            DocumentType document = document(call, seen);
            return new CaseResults(screen.context(call, seen))
                    .receipt(document.id())
                    .map(view -> screen.page(call, 200, seen, "hand-over", view))
                    .orElseThrow(HttpProblem::notFound);
        });
    }

    private Reply page(Call call, int status, AuthorizedCase seen, List<Problem> problems) {
        return screen.page(
                call,
                status,
                seen,
                "result",
                new ResultForm(screen.context(call, seen), document(call, seen), problems)
                        .view(call.posted(ResultForm.RECEIVER)));
    }

    /** Finds the result that a call names, for who works on the case. */
    private static DocumentType document(Call call, AuthorizedCase seen) {
        Results results = new Results(seen.sop(), seen.stored().state());
        return results.find(call.part("document"))
                .filter(document -> !seen.visible().byApplicant())
                .filter(document -> results.there().contains(document)
                        || results.given(document.id()).isPresent())
                .orElseThrow(HttpProblem::notFound);
    }
}

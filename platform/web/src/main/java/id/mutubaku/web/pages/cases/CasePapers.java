package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.applicant.ReceiptView;
import id.mutubaku.web.files.FileNames;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.form.StepForm;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Gives out what belongs to a case on paper: the applicant's receipt, and files. */
public final class CasePapers {
    private final CaseScreen screen;
    private final CaseReader reader;

    CasePapers(CaseScreen screen, CaseReader reader) {
        this.screen = screen;
        this.reader = reader;
    }

    /** Answers {@code GET /{region}/kasus/{number}/tanda-terima}. */
    public Future<Reply> receipt(Call call) {
        return screen.seen(call).compose(seen -> {
            if (!seen.byApplicant()) {
                throw HttpProblem.of(404, "case/unknown", call.caseNumber());
            }
            return screen.events(seen)
                    .map(events -> receipt(call, seen, events.get(0).at()));
        });
    }

    private Reply receipt(Call call, AuthorizedCase seen, Instant openedAt) {
        CaseState state = seen.stored().state();
        String code = seen.stored().trackingCode();
        String next = state.work().stream().map(StepVisit::activity).findFirst().orElse("");
        ReceiptView view = new ReceiptView(
                seen.sop().definition().title(),
                state.number(),
                code,
                QrSvg.of(followAddress(call, seen)),
                openedAt,
                next,
                CaseProgress.holder(seen.sop(), state),
                state.work().stream().flatMap(visit -> visit.due().stream()).findFirst(),
                new CaseProgress(screen.pages(), call.language(), screen.now(), seen).noDue(),
                StepForm.address(seen),
                "");
        return screen.pages().show(call, 200, seen.sop().region(), "receipt", view);
    }

    /** Returns the address, number and code included, that follows a case. */
    static String followAddress(Call call, AuthorizedCase seen) {
        return call.origin() + call.prefix() + "/lacak?nomor="
                + encoded(seen.stored().state().number()) + "&kode="
                + encoded(seen.stored().trackingCode());
    }

    /** Answers {@code GET /{region}/kasus/{number}/berkas/{content}}. */
    public Future<Reply> file(Call call) {
        UUID content;
        try {
            content = UUID.fromString(call.part("content"));
        } catch (IllegalArgumentException notOne) {
            throw HttpProblem.notFound();
        }
        return screen.seen(call)
                .compose(seen -> reader.file(seen, content))
                .map(found -> FileNames.download(found.orElseThrow(HttpProblem::notFound)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

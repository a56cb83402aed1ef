package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.ui.cases.progress.Receipts;
import id.mutubaku.ui.cases.progress.Receipts.Following;
import id.mutubaku.web.files.FileNames;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.PostNames;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The papers of a case: receipts and files. */
final class CasePapers {
    private final CaseAccess access;
    private final CaseScreen screen;
    private final PostNames postNames;

    CasePapers(CaseAccess access, CaseScreen screen, PostNames postNames) {
        this.access = access;
        this.screen = screen;
        this.postNames = postNames;
    }

    /** Answers {@code GET /{region}/kasus/{number}/tanda-terima}. */
    Future<Reply> receipt(Call call) {
        return access.seen(call).compose(seen -> {
            if (!seen.visible().byApplicant()) {
                throw CaseAccess.unknown(call);
            }
            return receipts(call, seen)
                    .map(receipts ->
                            screen.page(call, 200, seen, "receipt", receipts.applicants(following(call, seen))));
        });
    }

    /** Answers {@code GET /{region}/kasus/{number}/loket/tanda-terima}: for who filed the case there, on that day. */
    Future<Reply> counterReceipt(Call call) {
        return access.seen(call)
                .compose(seen -> receipts(call, seen).map(receipts -> counterReceipt(call, seen, receipts)));
    }

    private Reply counterReceipt(Call call, AuthorizedCase seen, Receipts receipts) {
        if (!receipts.mayBePrintedAtCounter()) {
            throw HttpProblem.of(403, "counter/receipt-closed");
        }
        AccountHolder official = call.account();
        String site = call.origin().replaceFirst("^https?://", "") + "/lacak";
        Receipts.Official printing = new Receipts.Official(official.name(), postNames.of(official));
        return screen.page(
                call, 200, seen, "counter-receipt", receipts.atCounter(following(call, seen), site, printing));
    }

    private Future<Receipts> receipts(Call call, AuthorizedCase seen) {
        return access.events(seen).map(events -> new Receipts(screen.context(call, seen), events));
    }

    private static Following following(Call call, AuthorizedCase seen) {
        String code = seen.stored().trackingCode();
        String address = call.origin() + call.prefix() + "/lacak?nomor="
                + encoded(seen.stored().state().number()) + "&kode=" + encoded(code);
        return new Following(code, address);
    }

    /** Answers {@code GET /{region}/kasus/{number}/berkas/{content}}. */
    Future<Reply> file(Call call) {
        UUID content;
        try {
            content = UUID.fromString(call.part("content"));
        } catch (IllegalArgumentException notOne) {
            throw HttpProblem.notFound();
        }
        return access.seen(call)
                .compose(seen -> access.file(seen, content))
                .map(found -> FileNames.download(found.orElseThrow(HttpProblem::notFound)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package id.mutubaku.web.pages.work;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.view.DraftView;
import io.vertx.core.Future;
import java.util.List;

/** Lists what somebody has begun to ask for. */
final class DraftRows {
    private final SopRepository sops;
    private final Drafts drafts;

    DraftRows(SopRepository sops, Drafts drafts) {
        this.sops = sops;
        this.drafts = drafts;
    }

    Future<List<DraftView>> of(AccountHolder account, Language language) {
        return drafts.of(account)
                .map(begun -> begun.stream()
                        .flatMap(draft -> sops.summary(account.region() + "/" + draft.sop()).stream()
                                .map(sop -> new DraftView(
                                        sop.title(language),
                                        "/" + sop.reference() + "/ajukan/draf/" + draft.id(),
                                        draft.savedAt(),
                                        draft.expiresAt())))
                        .toList());
    }
}

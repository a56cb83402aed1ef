package id.mutubaku.web.pages.work;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.store.work.RegisterStore.Entry;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.official.CaseListView;
import java.util.List;

/** Draws lines of the register. */
final class CaseRows {
    private final SopRepository sops;
    private final AccountHolder reader;
    private final Language language;

    CaseRows(SopRepository sops, AccountHolder reader, Language language) {
        this.sops = sops;
        this.reader = reader;
        this.language = language;
    }

    CaseListView list(List<Entry> entries) {
        return new CaseListView(entries.stream().map(this::row).toList());
    }

    private CaseListView.Row row(Entry entry) {
        return new CaseListView.Row(
                entry.number(),
                "/" + reader.region() + "/kasus/" + entry.number(),
                title(entry),
                entry.applicant(),
                entry.openedAt(),
                tag(entry.status()));
    }

    private CharSequence title(Entry entry) {
        return sops.summary(entry.sop())
                .<CharSequence>map(sop -> sop.title(language))
                .orElse(entry.sop());
    }

    private static Tag tag(String status) {
        return switch (status) {
            case "completed" -> Tag.DONE;
            case "rejected" -> Tag.REJECTED;
            case "cancelled" -> Tag.CANCELLED;
            default -> Tag.NOW;
        };
    }
}

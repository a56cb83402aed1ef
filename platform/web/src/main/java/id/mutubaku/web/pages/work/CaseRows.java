package id.mutubaku.web.pages.work;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.store.work.RegisterStore.Entry;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.official.CaseListView;
import java.util.List;

/** Draws lines of the register. */
final class CaseRows {
    private final SopRepository sops;
    private final AccountHolder reader;

    CaseRows(SopRepository sops, AccountHolder reader) {
        this.sops = sops;
        this.reader = reader;
    }

    CaseListView list(List<Entry> entries) {
        return new CaseListView(entries.stream().map(this::row).toList());
    }

    private CaseListView.Row row(Entry entry) {
        return new CaseListView.Row(
                entry.number(),
                "/" + reader.region() + "/kasus/" + entry.number(),
                sops.summary(entry.sop()).map(SopSummary::title).orElse(entry.sop()),
                entry.applicant(),
                entry.openedAt(),
                tag(entry.status()));
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

package id.mutubaku.ui.cases.page;

import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.history.HistoryPage;
import id.mutubaku.ui.cases.history.Timeline;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.EventView;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.SummaryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections that the page of a case has for every reader: answers, files, ways out, history. */
final class CaseSections {
    private final CaseContext context;
    private final HistoryPage history;

    /**
     * Takes the case.
     *
     * @param events of the case, oldest first
     * @param wanted the number of the page of the history, as it was asked for
     */
    CaseSections(CaseContext context, List<CaseEvent> events, String wanted) {
        this.context = context;
        this.history = HistoryPage.of(wanted, new Timeline(context, events).of(events));
    }

    List<SummaryView> data() {
        FormFields fields = new FormFields(context.messages());
        List<SummaryView> all = new ArrayList<>();
        context.seen().data().forEach((key, data) -> {
            Optional<FormSchema> schema = context.sop().formRead(key, context.state());
            schema.ifPresent(each ->
                    all.addAll(fields.summary(each, each.schema().path("title").asText(""), data, context.language())));
        });
        return all;
    }

    List<FileView> files() {
        return context.seen().files().stream().map(context::file).toList();
    }

    /** Lists the files without the results, which are shown apart. */
    List<FileView> otherFiles() {
        Results results = new Results(context.sop(), context.state());
        return context.seen().files().stream()
                .filter(file -> !results.isGiven(file))
                .map(context::file)
                .toList();
    }

    /** Lists the ways in which the reader may end the case before its SOP does. */
    List<LinkView> ways() {
        List<LinkView> ways = new ArrayList<>();
        if (context.seen().mayClose()) {
            ways.add(new LinkView(context.address().of("tutup"), context.text("ending.tutup")));
        }
        if (context.seen().mayCancel()) {
            ways.add(new LinkView(context.address().of("batalkan"), context.text("ending.batalkan")));
        }
        return ways;
    }

    List<EventView> history() {
        return history.events();
    }

    List<LinkView> historyLinks() {
        List<LinkView> links = new ArrayList<>();
        if (!history.last()) {
            links.add(historyLink(history.number() + 1, "history.older"));
        }
        if (history.number() > 1) {
            links.add(historyLink(history.number() - 1, "history.newer"));
        }
        return links;
    }

    /** Tells whether another part of the history than the latest was asked for. */
    boolean older() {
        return history.number() > 1;
    }

    private LinkView historyLink(int number, String key) {
        return new LinkView(context.address().path() + "?riwayat=" + number + "#riwayat", context.text(key));
    }
}

package id.mutubaku.document.layout;

import id.mutubaku.document.drawing.Connector;
import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.flow.Flow;
import id.mutubaku.document.flow.FlowArrow;
import id.mutubaku.document.flow.View;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.layout.Paging.LaidPage;
import id.mutubaku.document.layout.page.PageDrawing;
import id.mutubaku.document.layout.plan.PagePlanner;
import id.mutubaku.document.layout.table.Sheet;
import id.mutubaku.document.layout.table.SheetPlanner;
import id.mutubaku.document.layout.table.TableHead;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The layout of the official drawing of an SOP (PermenPANRB 35/2012): its table, and in it the flowchart of the same
 * definition that runs. The same definition always gives the same drawing.
 */
public final class SopLayout {
    private final SopDefinition definition;
    private final PrintedLabels labels;
    private final Map<String, String> titles;

    /**
     * Takes an SOP.
     *
     * @param regionLabels printed labels that all SOPs of the region share, by key
     * @param titles names of the SOPs that it calls, by {@code region/sop}
     */
    public SopLayout(SopDefinition definition, Map<String, String> regionLabels, Map<String, String> titles) {
        this.definition = definition;
        this.labels = new PrintedLabels(definition.document().labels(), regionLabels);
        this.titles = Map.copyOf(titles);
    }

    /** Lays it out on a paper. */
    public Drawing on(Paper paper, View view) {
        Flow flow = Flow.of(definition, view);
        Sheet sheet = new SheetPlanner(flow, labels).plan(paper.width(), paper.height());
        boolean numbered =
                definition.document().table().map(PrintedSop.Table::numbered).orElse(false);
        TableHead head = TableHead.of(sheet, numbered);
        List<LaidPage> laid = new Paging(new PagePlanner(flow, sheet, labels, titles), sheet, head.bottom()).pages();
        List<Connector> connectors = connectors(flow, laid);
        Map<Integer, String> letters = new HashMap<>();
        connectors.forEach(connector -> letters.put(connector.arrow(), connector.letter()));
        List<Page> pages = new ArrayList<>();
        for (LaidPage page : laid) {
            pages.add(PageDrawing.draw(pages.size() + 1, page.page(), page.heights(), sheet, head, letters));
        }
        List<String> unresolved = flow.arrows().stream()
                .filter(arrow -> arrow.to().isEmpty())
                .map(FlowArrow::from)
                .distinct()
                .toList();
        return new Drawing(sheet.width(), height(sheet, laid), sheet.columns(), pages, connectors, unresolved);
    }

    /** Returns the height of the pages: that of the paper, unless a single row needs more. */
    private static int height(Sheet sheet, List<LaidPage> pages) {
        int lowest =
                pages.stream().mapToInt(page -> page.heights().bottom()).max().orElse(0);
        return sheet.height() + Math.max(0, lowest - sheet.bottom());
    }

    /** Gives letters to the arrows that leave their page, in the order of the pages that they leave. */
    private static List<Connector> connectors(Flow flow, List<LaidPage> pages) {
        Map<String, Integer> pageOf = new LinkedHashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (String step : pages.get(page).page().steps()) {
                pageOf.put(step, page + 1);
            }
        }
        List<FlowArrow> leaving = new ArrayList<>();
        pageOf.keySet().forEach(step -> leaving.addAll(flow.leaving(step)));
        List<Connector> connectors = new ArrayList<>();
        for (FlowArrow arrow : leaving) {
            int from = pageOf.getOrDefault(arrow.from(), 0);
            int to = arrow.to().map(target -> pageOf.getOrDefault(target, from)).orElse(from);
            if (from != to) {
                connectors.add(new Connector(Letters.numbered(connectors.size()), arrow.number(), from, to));
            }
        }
        return connectors;
    }
}

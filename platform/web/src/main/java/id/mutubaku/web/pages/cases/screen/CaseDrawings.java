package id.mutubaku.web.pages.cases.screen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mutubaku.document.flow.View;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.progress.CaseFlowchart;
import id.mutubaku.ui.svg.Flowchart;
import id.mutubaku.ui.view.FlowchartView;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;

/**
 * The drawings of the SOPs by which cases run, each laid out once, on a thread that may take its time; those that were
 * asked for last are kept. Safe for many threads.
 */
public final class CaseDrawings {
    private static final int KEPT = 200;

    private final Vertx vertx;
    private final Cache<SopDefinition, Flowchart> laid =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();

    /** Draws on the threads of a Vert.x. */
    public CaseDrawings(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Draws the SOP of a case as it runs, with how the case stands in it. */
    Future<FlowchartView> of(CaseContext context) {
        Sop sop = context.seen().sop();
        return Optional.ofNullable(laid.getIfPresent(sop.definition()))
                .map(Future::succeededFuture)
                .orElseGet(() -> vertx.executeBlocking(
                        () -> laid.get(sop.definition(), missing -> Flowchart.of(sop, View.RUNNING)), false))
                .map(flowchart -> new CaseFlowchart(context).on(flowchart));
    }
}

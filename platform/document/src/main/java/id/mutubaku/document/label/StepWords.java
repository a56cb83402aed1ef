package id.mutubaku.document.label;

import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.flow.Flow;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Sentences;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.stream.Collectors;

/** What a drawing says to those who do not see it: each symbol in a sentence, with what follows it. */
public final class StepWords {
    private final SopDefinition definition;
    private final Language language;

    /** Takes an SOP, and the language of those who are told. */
    public StepWords(SopDefinition definition, Language language) {
        this.definition = definition;
        this.language = language;
    }

    /** Says what is drawn. */
    public String title() {
        return say("drawing/title", definition.briefly());
    }

    /** Says what stands on a page. */
    public String page(Page page, int pages) {
        return say(
                "drawing/page",
                String.valueOf(page.number()),
                String.valueOf(pages),
                String.valueOf(page.rows().size()));
    }

    /** Says what a symbol stands for; nothing for one that only helps another. */
    public String symbol(Symbol symbol, Page page) {
        return definition
                .step(symbol.node())
                .map(step -> step(step, symbol, page))
                .orElseGet(() -> aside(symbol));
    }

    private String aside(Symbol symbol) {
        if (symbol.shape() == Symbol.Shape.PENTAGON) {
            return symbol.node().equals("?") ? say("drawing/unresolved") : say("drawing/connector", symbol.node());
        }
        return symbol.node().equals(Flow.START)
                ? say("drawing/start")
                : say(
                        "drawing/end",
                        definition.end(symbol.node()).map(End::title).orElse(symbol.node()));
    }

    private String step(Step step, Symbol symbol, Page page) {
        if (!symbol.id().equals(step.id())) {
            return say("drawing/takes-part", name(step));
        }
        String actors = step.performers().stream()
                .map(actor -> definition.actor(actor).map(Actor::name).orElse(actor))
                .collect(Collectors.joining(", "));
        String head = say(step.isDecision() ? "drawing/decision" : "drawing/step", name(step), actors);
        return page.edges().stream()
                .filter(edge -> edge.from().equals(symbol.id()))
                .map(edge -> follows(edge, page))
                .collect(Collectors.joining(" ", head + " ", ""));
    }

    private String follows(Edge edge, Page page) {
        String to = page.symbol(edge.to()).map(this::target).orElse(edge.to());
        return edge.label()
                .map(label -> say("drawing/answer", String.join(" ", label.lines()), to))
                .orElseGet(() -> say("drawing/next", to));
    }

    private String target(Symbol symbol) {
        return definition.step(symbol.node()).map(this::name).orElseGet(() -> aside(symbol));
    }

    private String name(Step step) {
        return step.number()
                .map(number -> number.replaceFirst("\\.$", "") + " " + step.briefly())
                .orElse(step.briefly());
    }

    private String say(String key, String... arguments) {
        return Sentences.sentence(key, List.of(arguments), language);
    }
}

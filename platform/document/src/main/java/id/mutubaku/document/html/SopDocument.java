package id.mutubaku.document.html;

import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.flow.View;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.layout.SopLayout;
import id.mutubaku.document.markup.Markup;
import id.mutubaku.document.svg.DrawingStyle;
import id.mutubaku.document.svg.SvgDrawing;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Map;

/**
 * The official document of an SOP as one HTML page: its cover where print has one, its identity with the six boxes, and
 * the pages of its drawing. For a page of ours it has no style in it; {@link DocumentStyle} has the style sheet.
 */
public final class SopDocument {
    private final SopDefinition definition;
    private final PrintedSop document;
    private final PrintedLabels labels;
    private final SopLayout layout;

    /**
     * Takes an SOP.
     *
     * @param regionLabels printed labels that all SOPs of the region share, by key
     * @param titles names of the SOPs that it calls, by {@code region/sop}
     */
    public SopDocument(SopDefinition definition, Map<String, String> regionLabels, Map<String, String> titles) {
        this.definition = definition;
        this.document = definition.document();
        this.labels = new PrintedLabels(document.labels(), regionLabels);
        this.layout = new SopLayout(definition, regionLabels, titles);
    }

    /** Writes the sections of the document, for a page that brings the style sheets. */
    public String sections(Paper paper, View view, Language language) {
        Markup html = new Markup();
        sections(html, paper, view, language);
        return html.toString();
    }

    /** Writes a file of its own, with its style in it. */
    public String file(Paper paper, View view, Language language) {
        Markup html = new Markup();
        html.open("html").with("lang", Language.ID.tag());
        html.open("head").open("meta").with("charset", "utf-8").close();
        html.open("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .close();
        html.element("title", document.title().orElse(definition.title()));
        html.open("style").written(DrawingStyle.sheet() + DocumentStyle.sheet()).close();
        html.close().open("body").open("main");
        html.element("h1", document.title().orElse(definition.title()));
        sections(html, paper, view, language);
        return "<!DOCTYPE html>\n" + html.close().close().close();
    }

    private void sections(Markup html, Paper paper, View view, Language language) {
        html.open("div").with("class", "sop-document " + paper.css());
        cover(html);
        html.open("section").with("class", "sheet identity");
        new IdentityBlock(document, labels).write(html);
        new IdentityBoxes(document, labels).write(html);
        footer(html);
        html.close();
        Drawing drawing = layout.on(paper, view);
        for (String page : new SvgDrawing(drawing, definition, language).pages()) {
            html.open("section").with("class", "sheet drawing");
            document.tableTitle().ifPresent(title -> html.element("h2", title));
            html.open("div").with("class", "frame").with("tabindex", "0").with("role", "region");
            html.with("aria-label", definition.briefly()).written(page).close();
            footer(html);
            html.close();
        }
        html.close();
    }

    private void cover(Markup html) {
        if (!document.cover().isEmpty()) {
            html.open("section").with("class", "sheet cover");
            document.cover().forEach(line -> html.element("p", line));
            html.close();
        }
    }

    private void footer(Markup html) {
        if (!document.footer().isEmpty()) {
            html.open("footer");
            document.footer().forEach(note -> html.element("p", note));
            html.close();
        }
    }
}

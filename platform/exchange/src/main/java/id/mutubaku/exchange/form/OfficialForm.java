package id.mutubaku.exchange.form;

import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.flow.View;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.layout.SopLayout;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The official form of an SOP (PermenPANRB 35/2012): the identity, then the table with the flowchart. */
public final class OfficialForm {
    private static final String IDENTITY = "Identitas";
    private static final String TABLE = "Bagan";

    private OfficialForm() {}

    /**
     * Returns the form of a definition, as it is printed.
     *
     * @param regionLabels printed labels that all SOPs of the region share, by key
     * @param titles names of the SOPs that it calls, by {@code region/sop}
     */
    public static List<FormPage> of(
            SopDefinition definition, Map<String, String> regionLabels, Map<String, String> titles) {
        PrintedLabels labels = new PrintedLabels(definition.document().labels(), regionLabels);
        Drawing drawing = new SopLayout(definition, regionLabels, titles).on(Paper.A4, View.PRINTED);
        TablePages tables = new TablePages(definition, labels, drawing);
        List<FormPage> pages = new ArrayList<>();
        pages.add(new IdentityPage(definition.document(), labels).page(IDENTITY, definition.title()));
        for (Page page : drawing.pages()) {
            pages.add(tables.page(TABLE + " " + page.number(), page));
        }
        return pages;
    }

    /** Returns a form to be filled in, with some actors and rows, and a page with the symbols to copy from. */
    public static List<FormPage> empty() {
        return EmptyForm.pages(IDENTITY, TABLE);
    }
}

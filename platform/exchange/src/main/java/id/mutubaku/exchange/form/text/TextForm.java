package id.mutubaku.exchange.form.text;

import id.mutubaku.document.markup.Markup;
import id.mutubaku.exchange.form.FormPage;
import id.mutubaku.exchange.office.OfficeWriter;
import java.util.List;

/** The form as a text: a section for each page, with a table of fixed heights and its symbols as one group. */
public final class TextForm {
    private static final String DOCUMENT = "word/document.xml";
    private static final int MARGIN = 700;
    private static final int LEAST_HEIGHT = 11_906;
    private static final int LEAST_WIDTH = 16_838;
    private static final int TITLE = 400;
    private static final int THIN = 20;

    private final Markup xml = new Markup();

    private TextForm() {}

    /** Writes the pages of a form. */
    public static byte[] write(List<FormPage> pages) {
        TextForm form = new TextForm();
        form.begin();
        for (int index = 0; index < pages.size(); index++) {
            form.page(pages.get(index), index == pages.size() - 1);
        }
        OfficeWriter file = new OfficeWriter();
        file.relate("", "officeDocument", DOCUMENT);
        file.add(
                DOCUMENT,
                "wordprocessingml.document.main",
                form.xml.close().close().toString());
        return file.file();
    }

    private void begin() {
        String office = "http://schemas.openxmlformats.org/";
        String word = "http://schemas.microsoft.com/office/word/2010/";
        xml.open("w:document").with("xmlns:w", office + "wordprocessingml/2006/main");
        xml.with("xmlns:wp", office + "drawingml/2006/wordprocessingDrawing");
        xml.with("xmlns:a", office + "drawingml/2006/main");
        xml.with("xmlns:mc", office + "markup-compatibility/2006");
        xml.with("xmlns:wps", word + "wordprocessingShape").with("xmlns:wpg", word + "wordprocessingGroup");
        xml.open("w:body");
    }

    private void page(FormPage page, boolean last) {
        int above = page.title().isPresent() ? TITLE : THIN;
        xml.open("w:p").open("w:pPr");
        spacing(above);
        xml.open("w:jc").with("w:val", "center").close().close();
        page.title().ifPresent(title -> {
            xml.open("w:r").open("w:rPr").open("w:b").close().close();
            xml.open("w:t").with("xml:space", "preserve").text(title).close().close();
        });
        new GroupMarkup(page, above).write(xml);
        xml.close();
        new TableMarkup(page).write(xml);
        if (last) {
            section(page, above);
        } else {
            xml.open("w:p").open("w:pPr");
            spacing(THIN);
            section(page, above);
            xml.close().close();
        }
    }

    private void spacing(int line) {
        xml.open("w:spacing").with("w:before", "0").with("w:after", "0");
        xml.with("w:line", Integer.toString(line)).with("w:lineRule", "exact").close();
    }

    private void section(FormPage page, int above) {
        String margin = Integer.toString(MARGIN);
        int width = Math.max(LEAST_WIDTH, page.width() + 2 * MARGIN);
        int height = Math.max(LEAST_HEIGHT, page.height() + above + THIN + 2 * MARGIN);
        xml.open("w:sectPr").open("w:pgSz").with("w:w", Integer.toString(width)).with("w:h", Integer.toString(height));
        xml.with("w:orient", "landscape")
                .close()
                .open("w:pgMar")
                .with("w:top", margin)
                .with("w:right", margin);
        xml.with("w:bottom", "300").with("w:left", margin).with("w:header", "0").with("w:footer", "0");
        xml.with("w:gutter", "0").close().close();
    }
}

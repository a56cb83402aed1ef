package id.mutubaku.document.html;

import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.markup.Markup;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Item;
import java.util.List;

/** The six boxes below the identity block; one that print leaves empty stands there empty. */
final class IdentityBoxes {
    private final PrintedSop document;
    private final PrintedLabels labels;

    IdentityBoxes(PrintedSop document, PrintedLabels labels) {
        this.document = document;
        this.labels = labels;
    }

    void write(Markup html) {
        html.open("div").with("class", "boxes");
        box(html, "legalBasis", document.legalBasis());
        box(html, "qualifications", document.qualifications());
        box(html, "relatedSops", document.relatedSops());
        box(html, "equipment", document.equipment());
        box(html, "warnings", document.warnings());
        box(html, "records", document.records());
        html.close();
    }

    private void box(Markup html, String key, List<Item> items) {
        html.open("section").element("h2", labels.text(key));
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            String label = item.label().orElse(index + 1 + ".");
            html.open("div").with("class", "item");
            if (!label.isEmpty()) {
                html.open("span").with("class", "label").text(label).close().text(" ");
            }
            html.element("span", item.text()).close();
        }
        html.close();
    }
}

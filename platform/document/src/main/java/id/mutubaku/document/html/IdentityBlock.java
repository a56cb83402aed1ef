package id.mutubaku.document.html;

import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.markup.Markup;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Approval;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The block that says which SOP it is: letterhead on the left; number, dates, approval and name on the right. */
final class IdentityBlock {
    private final PrintedSop document;
    private final PrintedLabels labels;

    IdentityBlock(PrintedSop document, PrintedLabels labels) {
        this.document = document;
        this.labels = labels;
    }

    void write(Markup html) {
        html.open("div").with("class", "identity-block");
        html.open("div").with("class", "letterhead");
        letterhead().forEach(line -> html.element("p", line));
        html.close();
        html.open("dl");
        line(html, "sopNumber", document.number());
        line(html, "createdOn", document.createdOn().map(DateLine::raw));
        line(html, "revisedOn", document.revisedOn().map(DateLine::raw));
        line(html, "effectiveOn", document.effectiveOn().map(DateLine::raw));
        approval(html);
        line(html, "title", document.title());
        html.close().close();
    }

    private Stream<String> letterhead() {
        return Stream.of(document.agency().stream(), document.unit().stream(), document.address().stream())
                .flatMap(each -> each)
                .flatMap(String::lines);
    }

    private void line(Markup html, String key, Optional<String> text) {
        html.open("div").element("dt", labels.text(key));
        html.element("dd", text.orElse("")).close();
    }

    /** Writes who approved it, with room for a signature where there is none yet. */
    private void approval(Markup html) {
        html.open("div")
                .with("class", "approval")
                .element("dt", labels.text("approvedBy"))
                .open("dd");
        document.approvedBy().ifPresent(approval -> approval(html, approval));
        html.close().close();
    }

    private void approval(Markup html, Approval approval) {
        approval.position().ifPresent(position -> html.element("p", position));
        html.open("p").with("class", "signature");
        approval.signature()
                .ifPresent(signature -> html.text(MessageFormat.format(labels.text("signature"), signature)));
        html.close();
        approval.name()
                .ifPresent(
                        name -> html.open("p").with("class", "name").text(name).close());
        approval.nip().ifPresent(nip -> html.element("p", MessageFormat.format(labels.text("nip"), nip)));
    }
}

package id.mutubaku.exchange.word;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The body of a text, block under block and page after page. */
final class BodyFlow {
    private final XmlElement body;
    private final ParagraphTexts texts;
    private final Budget budget;
    private final List<PageSize> sections;
    private final List<PaperPage> pages = new ArrayList<>();
    private int section;
    private double y;

    BodyFlow(XmlElement body, WordStyles styles, Numbering numbering, Budget budget) {
        this.body = body;
        this.budget = budget;
        texts = new ParagraphTexts(styles, numbering);
        sections = body.all("sectPr")
                .map(properties -> PageSize.of(Optional.of(properties)))
                .toList();
        beginPage();
    }

    List<PagePicture> pages() {
        body.children().forEach(this::add);
        List<PagePicture> pictures = new ArrayList<>();
        for (PaperPage page : pages) {
            if (!page.isEmpty()) {
                pictures.add(page.picture(pictures.size() + 1));
            }
        }
        return pictures;
    }

    private void add(XmlElement block) {
        budget.checkTime();
        switch (block.name()) {
            case "p" -> addParagraph(block);
            case "tbl" -> y = new TableFlow(block, texts, this).set(y);
            case "sdt", "sdtContent", "ins", "smartTag", "customXml" ->
                block.children().forEach(this::add);
            default -> {
                // All else shows nothing by itself.
            }
        }
    }

    private void addParagraph(XmlElement paragraph) {
        if (PageBreaks.isBefore(paragraph)) {
            endPage();
        }
        Box area = page().size().written();
        List<String> lines = texts.lines(paragraph);
        double height = texts.look(paragraph).height(lines, area.width());
        page().addText(lines, new Box(area.left(), y, area.right(), y + height));
        double inline = new Anchors(page(), area.left(), y).read(paragraph);
        y += Math.max(height, inline);
        if (PageBreaks.isWithin(paragraph)) {
            endPage();
        }
        if (paragraph.at("pPr", "sectPr").isPresent()) {
            section++;
            beginPage();
        }
    }

    PaperPage page() {
        return pages.get(pages.size() - 1);
    }

    /** Goes on on a new page, unless nothing stands on this one yet; returns where its first line begins. */
    double endPage() {
        if (!page().isEmpty()) {
            beginPage();
        }
        return y;
    }

    private void beginPage() {
        budget.checkPages(pages.size() + 1);
        PageSize size = section < sections.size() ? sections.get(section) : PageSize.of(Optional.empty());
        pages.add(new PaperPage(size, budget));
        y = size.written().top();
    }
}

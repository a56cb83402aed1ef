package id.mutubaku.document.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The tags of a document: what each piece of its pages is, in the order in which it is read. */
final class TagTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final COSArray pages = new COSArray();

    /** Gives a document its tags. */
    TagTree(PDDocument pdf) {
        root.appendKid(document);
        PDNumberTreeNode parents = new PDNumberTreeNode(COSArray.class);
        parents.getCOSObject().setItem(COSName.NUMS, pages);
        root.setParentTree(parents);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** Returns the tag around all others. */
    PDStructureElement document() {
        return document;
    }

    /** Adds a tag inside of another one. */
    static PDStructureElement inside(PDStructureElement outer, String type) {
        PDStructureElement tag = new PDStructureElement(type, outer);
        outer.appendKid(tag);
        return tag;
    }

    /** Begins the pieces of a page. */
    Pieces on(PDPage page) {
        COSArray tags = new COSArray();
        int number = pages.size() / 2;
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, number);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pages.add(COSInteger.get(number));
        pages.add(tags);
        root.setParentTreeNextKey(number + 1);
        return new Pieces(page, tags);
    }

    /**
     * The pieces of a page, numbered in the order in which they are painted.
     *
     * @param tags of the pieces
     */
    record Pieces(PDPage page, COSArray tags) {

        /** Makes the next piece a part of a tag, and returns its number. */
        int add(PDStructureElement tag) {
            int number = tags.size();
            tags.add(tag);
            tag.setPage(page);
            tag.appendKid(number);
            return number;
        }
    }
}

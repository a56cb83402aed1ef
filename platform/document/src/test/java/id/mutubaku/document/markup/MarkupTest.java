package id.mutubaku.document.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MarkupTest {

    @Test
    void elements_areClosedAsHtmlWantsIt() {
        String markup = new Markup().open("td").open("path").close().close().toString();

        assertEquals("<td><path/></td>", markup);
        assertEquals("<td></td>", new Markup().open("td").close().toString());
    }

    @Test
    void textAndAttributes_areEscaped() {
        assertEquals(
                "<p title=\"&quot;&lt;\">&amp;&gt;</p>",
                new Markup().open("p").with("title", "\"<").text("&>").close().toString());
    }

    @Test
    void lengths_areInPoints_withTheDecimalsTheyNeed() {
        assertEquals("7", Markup.points(140));
        assertEquals("7.05", Markup.points(141));
        assertEquals("-0.5", Markup.points(-10));
    }
}

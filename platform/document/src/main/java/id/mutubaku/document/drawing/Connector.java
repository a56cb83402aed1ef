package id.mutubaku.document.drawing;

/**
 * A pair of pentagons with the same letter, in place of an arrow to another page.
 *
 * @param arrow number of the arrow in the flowchart
 * @param fromPage number of the page that it leaves
 * @param toPage number of the page on which it goes on
 */
public record Connector(String letter, int arrow, int fromPage, int toPage) {}

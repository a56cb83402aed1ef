package id.mutubaku.document.layout.plan;

import java.util.Optional;

/**
 * An arrow on one page, before its way is known.
 *
 * @param arrow number of the arrow in the flowchart
 * @param from id of a symbol
 * @param to id of a symbol
 * @param exit where it has to leave; absent where it may leave on any free side
 */
public record PlannedEdge(int arrow, String from, String to, Optional<Exit> exit) {}

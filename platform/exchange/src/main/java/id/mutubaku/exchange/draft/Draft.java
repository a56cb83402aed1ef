package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A definition made of paper, and how it came about.
 *
 * @param definition the definition as JSON; what the paper leaves open is open in it
 * @param report where each value comes from, and what is missing
 */
public record Draft(ObjectNode definition, ImportReport report) {}

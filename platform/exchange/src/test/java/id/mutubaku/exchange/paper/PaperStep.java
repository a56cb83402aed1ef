package id.mutubaku.exchange.paper;

import java.util.Optional;

/**
 * A row of an SOP on paper.
 *
 * @param activity its text
 * @param actor the index of the column of its symbol
 * @param requires the cell of requirements
 * @param time the cell of time
 * @param output the cell of outputs
 * @param backTo the row to which a decision leads back; empty for a step that is none
 */
public record PaperStep(
        String activity, int actor, String requires, String time, String output, Optional<Integer> backTo) {}

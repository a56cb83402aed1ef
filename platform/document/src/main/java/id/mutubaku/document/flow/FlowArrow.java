package id.mutubaku.document.flow;

import java.util.Optional;

/**
 * An arrow of the flowchart.
 *
 * @param number its place among all, from 0
 * @param from id of a step, or {@link Flow#START}
 * @param to id of a step or an end; absent while it is not decided
 * @param label the answer of a decision that it stands for
 */
public record FlowArrow(int number, String from, Optional<String> to, Optional<String> label) {}

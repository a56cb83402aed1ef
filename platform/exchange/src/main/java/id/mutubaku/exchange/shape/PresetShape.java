package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.picture.ShapeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meaning of the preset shapes of Office, by their names in DrawingML. */
final class PresetShape {
    private static final double ROUND = 0.34;
    private static final Map<String, ShapeKind> KINDS = Map.ofEntries(
            Map.entry("rect", ShapeKind.BOX),
            Map.entry("flowChartProcess", ShapeKind.BOX),
            Map.entry("flowChartAlternateProcess", ShapeKind.BOX),
            Map.entry("flowChartPredefinedProcess", ShapeKind.BOX),
            Map.entry("round1Rect", ShapeKind.BOX),
            Map.entry("round2SameRect", ShapeKind.BOX),
            Map.entry("diamond", ShapeKind.DIAMOND),
            Map.entry("flowChartDecision", ShapeKind.DIAMOND),
            Map.entry("flowChartTerminator", ShapeKind.CAPSULE),
            Map.entry("ellipse", ShapeKind.CAPSULE),
            Map.entry("flowChartOffpageConnector", ShapeKind.PENTAGON),
            Map.entry("homePlate", ShapeKind.PENTAGON),
            Map.entry("pentagon", ShapeKind.PENTAGON),
            Map.entry("flowChartConnector", ShapeKind.CIRCLE));
    private static final List<String> BLOCK_ARROWS = List.of("rightArrow", "leftArrow", "upArrow", "downArrow");

    private PresetShape() {}

    /**
     * Returns what a shape looks like.
     *
     * @param adjust the first of its proportions, from 0 to 1, where it has one of its own
     */
    static ShapeKind kind(String preset, Optional<Double> adjust) {
        if (preset.equals("roundRect")) {
            return adjust.orElse(0.0) >= ROUND ? ShapeKind.CAPSULE : ShapeKind.BOX;
        }
        return KINDS.getOrDefault(preset, ShapeKind.OTHER);
    }

    static boolean isLine(String preset) {
        return preset.equals("line") || preset.endsWith("Connector1") || preset.matches("(bent|curved)Connector[2-5]");
    }

    /** Tells whether it is an arrow drawn as a broad outline. */
    static boolean isBlockArrow(String preset) {
        return BLOCK_ARROWS.contains(preset);
    }
}

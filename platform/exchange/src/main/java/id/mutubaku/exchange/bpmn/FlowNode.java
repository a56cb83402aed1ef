package id.mutubaku.exchange.bpmn;

/**
 * A node of the process.
 *
 * @param id its id in the file
 * @param name what is written in it or beside it
 * @param lane the number of the lane in which it stands
 * @param row the number of the row in which it stands, alone in its lane
 */
record FlowNode(String id, Kind kind, String name, int lane, int row) {

    /** The elements of BPMN that an SOP needs, with their sizes on the diagram. */
    enum Kind {
        START("startEvent", 36, 36),
        TASK("userTask", 140, 80),
        CALL("callActivity", 140, 80),
        DECISION("exclusiveGateway", 50, 50),
        PARALLEL("parallelGateway", 50, 50),
        END("endEvent", 36, 36);

        private final String element;
        private final int width;
        private final int height;

        Kind(String element, int width, int height) {
            this.element = element;
            this.width = width;
            this.height = height;
        }

        String element() {
            return element;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }
}

package id.mutubaku.exchange.bpmn;

/**
 * A sequence flow.
 *
 * @param id its id in the file
 * @param from the node that it leaves
 * @param to the node that it reaches
 * @param name the answer that it stands for; empty for none
 */
record FlowLink(String id, FlowNode from, FlowNode to, String name) {}

/** SOPs as BPMN 2.0 with diagram interchange: lanes are actors, steps are tasks, decisions are gateways. */
@NullMarked
package id.mutubaku.exchange.bpmn;

import org.jspecify.annotations.NullMarked;

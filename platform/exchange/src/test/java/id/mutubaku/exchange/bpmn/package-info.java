/** Tests of SOPs as BPMN. */
@NullMarked
package id.mutubaku.exchange.bpmn;

import org.jspecify.annotations.NullMarked;

/** An SOP as it is written: the printed document, and the graph that is executed. */
@NullMarked
package id.mutubaku.model.definition;

import org.jspecify.annotations.NullMarked;

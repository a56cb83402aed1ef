/** The graph of an SOP: what leads where, what runs at once, and what is there when a case comes to a step. */
@NullMarked
package id.mutubaku.engine.graph;

import org.jspecify.annotations.NullMarked;

/** Tests of the graph. */
@NullMarked
package id.mutubaku.engine.graph;

import org.jspecify.annotations.NullMarked;

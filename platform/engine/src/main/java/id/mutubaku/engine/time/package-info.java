/** Reckons due dates in the working time of offices. */
@NullMarked
package id.mutubaku.engine.time;

import org.jspecify.annotations.NullMarked;

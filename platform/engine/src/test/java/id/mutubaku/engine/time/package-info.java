/** Tests of time standards and working time. */
@NullMarked
package id.mutubaku.engine.time;

import org.jspecify.annotations.NullMarked;

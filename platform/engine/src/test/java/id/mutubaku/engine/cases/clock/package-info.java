/** Tests of the clocks of steps. */
@NullMarked
package id.mutubaku.engine.cases.clock;

import org.jspecify.annotations.NullMarked;

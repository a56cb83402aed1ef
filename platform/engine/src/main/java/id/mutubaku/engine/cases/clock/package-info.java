/** The time of cases: the clocks of their steps, due dates and timers. */
@NullMarked
package id.mutubaku.engine.cases.clock;

import org.jspecify.annotations.NullMarked;

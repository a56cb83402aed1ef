/** The open work of a case: visits of steps with their clocks, corrections, dispositions and actions of plugins. */
@NullMarked
package id.mutubaku.model.cases.work;

import org.jspecify.annotations.NullMarked;

/** The outcomes of calls: an answer, or why there is none. */
@NullMarked
package id.mutubaku.host.execution.outcome;

import org.jspecify.annotations.NullMarked;

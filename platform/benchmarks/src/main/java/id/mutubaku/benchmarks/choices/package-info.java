/** How long forms take whose choices come from long lists. */
@NullMarked
package id.mutubaku.benchmarks.choices;

import org.jspecify.annotations.NullMarked;

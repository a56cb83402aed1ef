/** What officials notice while strangers attack. */
@NullMarked
package id.mutubaku.benchmarks.strangers;

import org.jspecify.annotations.NullMarked;

/** How fast steps of cases are completed in one process, without HTTP. */
@NullMarked
package id.mutubaku.benchmarks.steps;

import org.jspecify.annotations.NullMarked;

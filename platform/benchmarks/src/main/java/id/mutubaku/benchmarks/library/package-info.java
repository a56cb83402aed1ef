/** What a library of many definitions costs: to start, to publish one, to check one, to show a page, and in memory. */
@NullMarked
package id.mutubaku.benchmarks.library;

import org.jspecify.annotations.NullMarked;

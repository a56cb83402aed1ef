/** How fast an official document is drawn, as SVG and as PDF. */
@NullMarked
package id.mutubaku.benchmarks.documents;

import org.jspecify.annotations.NullMarked;

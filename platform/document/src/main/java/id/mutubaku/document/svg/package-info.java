/** The drawing as SVG: for pages, which bring the style sheet, and as a file of its own. */
@NullMarked
package id.mutubaku.document.svg;

import org.jspecify.annotations.NullMarked;

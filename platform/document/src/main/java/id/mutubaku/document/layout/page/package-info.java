/** The layout of one page: its grid, the ways of its arrows, heights, and at last its shapes. */
@NullMarked
package id.mutubaku.document.layout.page;

import org.jspecify.annotations.NullMarked;

/** The labels that print has: headings of columns and boxes, as each region words them. */
@NullMarked
package id.mutubaku.document.label;

import org.jspecify.annotations.NullMarked;

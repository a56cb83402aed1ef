/** The plan of a page: which symbol stands on which line and in which column, and where arrows leave it. */
@NullMarked
package id.mutubaku.document.layout.plan;

import org.jspecify.annotations.NullMarked;

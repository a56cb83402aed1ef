/** The layout of what stands before the table: cover, identity block, and the six boxes, over as many pages as they need. */
@NullMarked
package id.mutubaku.document.layout.identity;

import org.jspecify.annotations.NullMarked;

/** Markup in the making, whatever is written in it. */
@NullMarked
package id.mutubaku.document.markup;

import org.jspecify.annotations.NullMarked;

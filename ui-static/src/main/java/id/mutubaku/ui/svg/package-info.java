/** Drawings that we made ourselves and may therefore stand in a page unescaped. */
@NullMarked
package id.mutubaku.ui.svg;

import org.jspecify.annotations.NullMarked;

/** The drawing of an SOP: pages of positioned shapes and texts, whatever they are painted with. */
@NullMarked
package id.mutubaku.document.drawing;

import org.jspecify.annotations.NullMarked;

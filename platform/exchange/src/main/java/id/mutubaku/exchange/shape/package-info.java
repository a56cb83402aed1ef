/** Shapes and connectors as Office files describe them, DrawingML and VML, at their places on a page. */
@NullMarked
package id.mutubaku.exchange.shape;

import org.jspecify.annotations.NullMarked;

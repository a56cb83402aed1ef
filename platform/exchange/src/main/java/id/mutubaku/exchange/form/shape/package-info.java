/** Symbols and arrows of the form as DrawingML: real shapes, and connectors that are glued to them. */
@NullMarked
package id.mutubaku.exchange.form.shape;

import org.jspecify.annotations.NullMarked;

/** From painted paths to what they show: ruling lines, closed outlines, connectors and their arrow heads. */
@NullMarked
package id.mutubaku.exchange.trace;

import org.jspecify.annotations.NullMarked;

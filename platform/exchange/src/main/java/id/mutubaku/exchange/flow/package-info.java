/** The drawn flow: symbols in rows and columns, the arrows between them, and the words at exits. */
@NullMarked
package id.mutubaku.exchange.flow;

import org.jspecify.annotations.NullMarked;

/** The identity block of an SOP: from cells with labels to its fields and lists. */
@NullMarked
package id.mutubaku.exchange.identity;

import org.jspecify.annotations.NullMarked;

/** Tests of limits. */
@NullMarked
package id.mutubaku.exchange.limit;

import org.jspecify.annotations.NullMarked;

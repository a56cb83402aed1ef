/** What reading a foreign file may cost, and how one that costs more is refused. */
@NullMarked
package id.mutubaku.exchange.limit;

import org.jspecify.annotations.NullMarked;

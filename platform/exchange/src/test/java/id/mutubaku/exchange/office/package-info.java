/** Tests of Office files as archives. */
@NullMarked
package id.mutubaku.exchange.office;

import org.jspecify.annotations.NullMarked;

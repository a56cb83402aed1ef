/** Office files: the parts in their archive and how they relate, unpacked within limits. */
@NullMarked
package id.mutubaku.exchange.office;

import org.jspecify.annotations.NullMarked;

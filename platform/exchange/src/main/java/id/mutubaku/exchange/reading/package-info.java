/** The words of pages as texts: read from boxes, with the place where each was read, and what was left over. */
@NullMarked
package id.mutubaku.exchange.reading;

import org.jspecify.annotations.NullMarked;

/** Tests of the reader of PDF files. */
@NullMarked
package id.mutubaku.exchange.pdf;

import org.jspecify.annotations.NullMarked;

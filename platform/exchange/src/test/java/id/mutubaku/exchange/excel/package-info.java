/** Tests of the reader of Excel files. */
@NullMarked
package id.mutubaku.exchange.excel;

import org.jspecify.annotations.NullMarked;

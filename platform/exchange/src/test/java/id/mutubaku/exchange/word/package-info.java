/** Tests of the reader of Word files. */
@NullMarked
package id.mutubaku.exchange.word;

import org.jspecify.annotations.NullMarked;

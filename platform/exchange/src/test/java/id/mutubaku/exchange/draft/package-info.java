/** Tests of the interpreter, from paper to draft. */
@NullMarked
package id.mutubaku.exchange.draft;

import org.jspecify.annotations.NullMarked;

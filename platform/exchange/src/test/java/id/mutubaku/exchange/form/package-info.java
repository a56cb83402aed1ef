/** Tests of the form as Word and Excel files. */
@NullMarked
package id.mutubaku.exchange.form;

import org.jspecify.annotations.NullMarked;

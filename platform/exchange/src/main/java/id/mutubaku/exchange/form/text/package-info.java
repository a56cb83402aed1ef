/** The form as a Word file. */
@NullMarked
package id.mutubaku.exchange.form.text;

import org.jspecify.annotations.NullMarked;

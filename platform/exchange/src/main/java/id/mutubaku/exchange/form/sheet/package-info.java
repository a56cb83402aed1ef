/** The form as an Excel file. */
@NullMarked
package id.mutubaku.exchange.form.sheet;

import org.jspecify.annotations.NullMarked;

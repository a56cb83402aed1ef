/** One field of a form: what its schema says of it, its shape, and how its numbers are written. */
@NullMarked
package id.mutubaku.ui.form.field;

import org.jspecify.annotations.NullMarked;

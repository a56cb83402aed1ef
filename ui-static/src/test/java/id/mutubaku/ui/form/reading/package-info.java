/** Tests of how posted forms are read. */
@NullMarked
package id.mutubaku.ui.form.reading;

import org.jspecify.annotations.NullMarked;

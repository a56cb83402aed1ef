/** The reading of what a browser posts, and of rows that are added and removed. */
@NullMarked
package id.mutubaku.ui.form.reading;

import org.jspecify.annotations.NullMarked;

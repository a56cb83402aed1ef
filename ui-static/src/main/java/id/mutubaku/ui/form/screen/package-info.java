/** The screens on which a form with pages is filled in, one after the other. */
@NullMarked
package id.mutubaku.ui.form.screen;

import org.jspecify.annotations.NullMarked;

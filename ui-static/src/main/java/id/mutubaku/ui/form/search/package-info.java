/** The searches beside fields of a form: which there are, what was pressed, what was found and chosen. */
@NullMarked
package id.mutubaku.ui.form.search;

import org.jspecify.annotations.NullMarked;

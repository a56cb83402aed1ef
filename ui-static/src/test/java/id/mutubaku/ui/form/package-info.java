/** Tests of {@link id.mutubaku.ui.form}. */
@NullMarked
package id.mutubaku.ui.form;

import org.jspecify.annotations.NullMarked;

/** Examples of the pages of officials and administrators. */
@NullMarked
package id.mutubaku.ui.gallery.official;

import org.jspecify.annotations.NullMarked;

/** Examples of single components, of which examples of pages are made. */
@NullMarked
package id.mutubaku.ui.gallery.part;

import org.jspecify.annotations.NullMarked;

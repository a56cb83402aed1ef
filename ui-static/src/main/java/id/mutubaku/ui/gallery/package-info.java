/** The gallery of every component and page, for {@code /gaya} and for the tests that look at pages. */
@NullMarked
package id.mutubaku.ui.gallery;

import org.jspecify.annotations.NullMarked;

/** The page that adds up the work of an office for those who lead it. */
@NullMarked
package id.mutubaku.web.pages.overview;

import org.jspecify.annotations.NullMarked;

/** The first page of the administration: what is broken. */
@NullMarked
package id.mutubaku.web.pages.trouble;

import org.jspecify.annotations.NullMarked;

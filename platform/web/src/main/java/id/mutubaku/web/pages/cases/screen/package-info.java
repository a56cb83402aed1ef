/** The finding of a case for its reader, and the showing of it after something was asked of it. */
@NullMarked
package id.mutubaku.web.pages.cases.screen;

import org.jspecify.annotations.NullMarked;

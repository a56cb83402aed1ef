/** Tests of how the history of a case is told. */
@NullMarked
package id.mutubaku.web.pages.history;

import org.jspecify.annotations.NullMarked;

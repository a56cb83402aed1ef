/** Tests of how work is sorted and cut into pages. */
@NullMarked
package id.mutubaku.web.pages.work;

import org.jspecify.annotations.NullMarked;

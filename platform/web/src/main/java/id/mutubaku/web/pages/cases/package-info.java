/** The routes of one case: its page, its papers, and all that can be asked of it. */
@NullMarked
package id.mutubaku.web.pages.cases;

import org.jspecify.annotations.NullMarked;

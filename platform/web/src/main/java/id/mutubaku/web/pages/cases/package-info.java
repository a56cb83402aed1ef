/** The pages of one case: what it asks of whom, what can be done with it, and who may see what of it. */
@NullMarked
package id.mutubaku.web.pages.cases;

import org.jspecify.annotations.NullMarked;

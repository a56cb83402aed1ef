/** The step of a case that somebody fills in: shown, kept as a draft, completed. */
@NullMarked
package id.mutubaku.web.pages.cases.step;

import org.jspecify.annotations.NullMarked;

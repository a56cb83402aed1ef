/** The pages that show a case or a person; those that depend on definitions alone are generated. */
@NullMarked
package id.mutubaku.web.pages;

import org.jspecify.annotations.NullMarked;

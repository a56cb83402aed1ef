/** The pages that show a case or a person; those that depend on definitions alone are generated. */
@NullMarked
package id.mutubaku.server.pages;

import org.jspecify.annotations.NullMarked;

/** Holds the rules about what a field takes, and about what a form can carry. */
@NullMarked
package id.mutubaku.engine.lint.form.field;

import org.jspecify.annotations.NullMarked;

/** Gives rules of the linter what they look through and where they report. */
@NullMarked
package id.mutubaku.engine.lint.rule;

import org.jspecify.annotations.NullMarked;

/** Holds the rules about forms and conditions. */
@NullMarked
package id.mutubaku.engine.lint.form;

import org.jspecify.annotations.NullMarked;

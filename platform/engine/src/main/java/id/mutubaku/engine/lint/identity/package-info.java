/** Holds the rules about the identity block of the printed SOP. */
@NullMarked
package id.mutubaku.engine.lint.identity;

import org.jspecify.annotations.NullMarked;

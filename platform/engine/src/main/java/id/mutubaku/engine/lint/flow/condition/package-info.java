/** Holds the rules about conditions over the case: of branches, and of the documents of steps. */
@NullMarked
package id.mutubaku.engine.lint.flow.condition;

import org.jspecify.annotations.NullMarked;

/** Tests of formulas. */
@NullMarked
package id.mutubaku.engine.formula;

import org.jspecify.annotations.NullMarked;

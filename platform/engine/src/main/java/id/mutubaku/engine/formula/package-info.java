/** Formulas: what can be reckoned from answers, from a closed list of functions, within bounds. */
@NullMarked
package id.mutubaku.engine.formula;

import org.jspecify.annotations.NullMarked;

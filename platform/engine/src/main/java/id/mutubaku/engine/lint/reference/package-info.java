/** Holds the rules about the lists of the printed SOP: laws, related SOPs, warnings, qualifications. */
@NullMarked
package id.mutubaku.engine.lint.reference;

import org.jspecify.annotations.NullMarked;

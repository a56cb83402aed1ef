/** Holds the rules about mutu baku: what a step needs, how long it may take, what it yields. */
@NullMarked
package id.mutubaku.engine.lint.standards;

import org.jspecify.annotations.NullMarked;

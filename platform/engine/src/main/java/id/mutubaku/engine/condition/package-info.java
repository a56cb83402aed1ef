/** Conditions on answers and on the case: how they are read, and whether they hold. */
@NullMarked
package id.mutubaku.engine.condition;

import org.jspecify.annotations.NullMarked;

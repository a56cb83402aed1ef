/** Tests of conditions. */
@NullMarked
package id.mutubaku.engine.condition;

import org.jspecify.annotations.NullMarked;

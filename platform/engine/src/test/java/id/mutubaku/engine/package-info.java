/** Tests of the engine as a whole. */
@NullMarked
package id.mutubaku.engine;

import org.jspecify.annotations.NullMarked;

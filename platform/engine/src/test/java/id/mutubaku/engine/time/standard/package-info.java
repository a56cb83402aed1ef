/** Tests of time standards. */
@NullMarked
package id.mutubaku.engine.time.standard;

import org.jspecify.annotations.NullMarked;

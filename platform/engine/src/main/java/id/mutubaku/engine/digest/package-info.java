/** The one way to a digest. */
@NullMarked
package id.mutubaku.engine.digest;

import org.jspecify.annotations.NullMarked;

/** Tests of the pictures that forms show. */
@NullMarked
package id.mutubaku.engine.picture;

import org.jspecify.annotations.NullMarked;

/** The pictures that forms show between fields. */
@NullMarked
package id.mutubaku.engine.picture;

import org.jspecify.annotations.NullMarked;

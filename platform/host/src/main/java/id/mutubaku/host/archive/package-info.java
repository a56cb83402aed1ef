/** The files that a plugin consists of, packed or not. */
@NullMarked
package id.mutubaku.host.archive;

import org.jspecify.annotations.NullMarked;

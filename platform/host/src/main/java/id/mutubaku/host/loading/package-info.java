/** Loads a plugin's classes from its jar, apart from everything else in the machine. */
@NullMarked
package id.mutubaku.host.loading;

import org.jspecify.annotations.NullMarked;

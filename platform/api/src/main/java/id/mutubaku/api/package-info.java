/** All that a plugin sees of the platform. */
@NullMarked
package id.mutubaku.api;

import org.jspecify.annotations.NullMarked;

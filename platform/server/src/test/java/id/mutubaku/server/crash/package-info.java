/** Kills the server and its database under load, and counts what is left of what was acknowledged. */
@NullMarked
package id.mutubaku.server.crash;

import org.jspecify.annotations.NullMarked;

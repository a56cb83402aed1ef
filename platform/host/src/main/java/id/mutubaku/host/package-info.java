/** Runs plugins: verifies their jars, loads them, and keeps what they do within bounds. */
@NullMarked
package id.mutubaku.host;

import org.jspecify.annotations.NullMarked;

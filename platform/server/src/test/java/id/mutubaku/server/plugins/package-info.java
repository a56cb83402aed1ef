/** Tries plugins, good and bad, on the running platform. */
@NullMarked
package id.mutubaku.server.plugins;

import org.jspecify.annotations.NullMarked;

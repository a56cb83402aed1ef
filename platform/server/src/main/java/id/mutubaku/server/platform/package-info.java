/** The running platform: the parts that are put together, started, and greeted with. */
@NullMarked
package id.mutubaku.server.platform;

import org.jspecify.annotations.NullMarked;

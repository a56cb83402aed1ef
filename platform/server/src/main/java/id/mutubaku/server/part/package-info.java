/** The parts of a platform: each is put together from services of one topic, and starts what works on by itself. */
@NullMarked
package id.mutubaku.server.part;

import org.jspecify.annotations.NullMarked;

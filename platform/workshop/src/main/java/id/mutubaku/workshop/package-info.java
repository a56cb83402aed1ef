/** Makes plugins for tests, and jars that somebody has tampered with; no part of the platform. */
@NullMarked
package id.mutubaku.workshop;

import org.jspecify.annotations.NullMarked;

/** Judges what plugins answer by the limits that the API states. */
@NullMarked
package id.mutubaku.host.judging;

import org.jspecify.annotations.NullMarked;

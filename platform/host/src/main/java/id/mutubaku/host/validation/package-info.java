/** Judges what plugins answer by the limits that the API states. */
@NullMarked
package id.mutubaku.host.validation;

import org.jspecify.annotations.NullMarked;

/** Knows the codes of the SPBE reference architectures. */
@NullMarked
package id.mutubaku.plugins.spbe.code;

import org.jspecify.annotations.NullMarked;

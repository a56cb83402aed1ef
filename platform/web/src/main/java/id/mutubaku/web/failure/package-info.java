/** The answers to everything that goes wrong. */
@NullMarked
package id.mutubaku.web.failure;

import org.jspecify.annotations.NullMarked;

/** Tests of how HTTP is served. */
@NullMarked
package id.mutubaku.web.failure;

import org.jspecify.annotations.NullMarked;

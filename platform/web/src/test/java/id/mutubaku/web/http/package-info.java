/** Tests of how HTTP is served. */
@NullMarked
package id.mutubaku.web.http;

import org.jspecify.annotations.NullMarked;

/** A request as handlers see it, its reply, and the routes that bring them together. */
@NullMarked
package id.mutubaku.web.http;

import org.jspecify.annotations.NullMarked;

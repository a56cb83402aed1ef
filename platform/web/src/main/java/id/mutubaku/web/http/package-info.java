/** The routes, and what they answer as JSON and as pages. */
@NullMarked
package id.mutubaku.web.http;

import org.jspecify.annotations.NullMarked;

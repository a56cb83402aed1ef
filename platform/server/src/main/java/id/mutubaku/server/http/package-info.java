/** The routes, and what they answer as JSON and as pages. */
@NullMarked
package id.mutubaku.server.http;

import org.jspecify.annotations.NullMarked;

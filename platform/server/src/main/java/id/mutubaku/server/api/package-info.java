/** The JSON API, as {@code openapi.json} states it. */
@NullMarked
package id.mutubaku.server.api;

import org.jspecify.annotations.NullMarked;

/** The JSON API, as {@code openapi.json} states it. */
@NullMarked
package id.mutubaku.web.api;

import org.jspecify.annotations.NullMarked;

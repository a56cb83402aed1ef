/** What the server says about itself: health, metrics, and its contract. */
@NullMarked
package id.mutubaku.web.api.status;

import org.jspecify.annotations.NullMarked;

/** What the work of an office adds up to. */
@NullMarked
package id.mutubaku.store.overview;

import org.jspecify.annotations.NullMarked;

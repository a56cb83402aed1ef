/** Tests of what work adds up to. */
@NullMarked
package id.mutubaku.store.overview;

import org.jspecify.annotations.NullMarked;

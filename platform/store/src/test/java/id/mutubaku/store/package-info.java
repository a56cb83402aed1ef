/** Tests of the store on a real PostgreSQL. */
@NullMarked
package id.mutubaku.store;

import org.jspecify.annotations.NullMarked;

/** Tests of the store on a real PostgreSQL. */
@NullMarked
package id.mutubaku.server.store;

import org.jspecify.annotations.NullMarked;

/** Connections to PostgreSQL: where it is, how it is trusted, how long is waited, how many there are. */
@NullMarked
package id.mutubaku.store.connection;

import org.jspecify.annotations.NullMarked;

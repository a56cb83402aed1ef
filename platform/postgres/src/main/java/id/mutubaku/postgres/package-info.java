/** The durable PostgreSQL that the server starts under its data folder when no other database is named. */
@NullMarked
package id.mutubaku.postgres;

import org.jspecify.annotations.NullMarked;

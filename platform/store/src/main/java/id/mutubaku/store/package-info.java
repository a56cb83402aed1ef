/** Facts in PostgreSQL: one command is one statement, one round trip, one durable commit. */
@NullMarked
package id.mutubaku.store;

import org.jspecify.annotations.NullMarked;

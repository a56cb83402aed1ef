/** Empty databases in a real PostgreSQL, for tests. */
@NullMarked
package id.mutubaku.workshop.database;

import org.jspecify.annotations.NullMarked;

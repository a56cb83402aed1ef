/** The one door to the database: statements with their parameters, and the rows that they answer. */
@NullMarked
package id.mutubaku.store.sql;

import org.jspecify.annotations.NullMarked;

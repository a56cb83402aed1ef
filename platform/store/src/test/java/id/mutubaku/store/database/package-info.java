/** Tests of databases that are ours, and of others. */
@NullMarked
package id.mutubaku.store.database;

import org.jspecify.annotations.NullMarked;

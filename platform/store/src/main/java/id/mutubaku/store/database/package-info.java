/** A database of ours: its tables and their versions, and pools of connections to it. */
@NullMarked
package id.mutubaku.store.database;

import org.jspecify.annotations.NullMarked;

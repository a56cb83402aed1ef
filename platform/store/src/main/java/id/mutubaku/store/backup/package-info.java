/** Backups: everything that a database keeps, as one file, and back. */
@NullMarked
package id.mutubaku.store.backup;

import org.jspecify.annotations.NullMarked;

/** What is removed from the database when its time is over. */
@NullMarked
package id.mutubaku.store.expiry;

import org.jspecify.annotations.NullMarked;

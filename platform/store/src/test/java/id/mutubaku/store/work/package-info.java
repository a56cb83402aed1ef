/** Tests of inboxes and of the register on a real PostgreSQL. */
@NullMarked
package id.mutubaku.store.work;

import org.jspecify.annotations.NullMarked;

/** The commit of a command: one statement of named parts, one round trip, one durable commit. */
@NullMarked
package id.mutubaku.store.commit;

import org.jspecify.annotations.NullMarked;

/** What notices ask of the database: whom they reach, and the mails into which they turn. */
@NullMarked
package id.mutubaku.store.notices;

import org.jspecify.annotations.NullMarked;

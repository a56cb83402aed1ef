/** What is published: definitions, their pictures, the files that they came from, withdrawals, and calendars. */
@NullMarked
package id.mutubaku.store.definitions;

import org.jspecify.annotations.NullMarked;

/** What is looked up of work and of cases: inboxes, and the register. */
@NullMarked
package id.mutubaku.store.work;

import org.jspecify.annotations.NullMarked;

/** What is read of cases: their state, their events, their documents, and when to look at them again. */
@NullMarked
package id.mutubaku.store.cases;

import org.jspecify.annotations.NullMarked;

/** The audit of cases: what the database holds, against what their events say. */
@NullMarked
package id.mutubaku.store.audit;

import org.jspecify.annotations.NullMarked;

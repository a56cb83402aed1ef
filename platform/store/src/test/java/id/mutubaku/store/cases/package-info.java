/** Tests of what is read of cases, on a real PostgreSQL. */
@NullMarked
package id.mutubaku.store.cases;

import org.jspecify.annotations.NullMarked;

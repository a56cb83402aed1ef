/** Tests of the jobs that are stored, on a real PostgreSQL. */
@NullMarked
package id.mutubaku.store.jobs;

import org.jspecify.annotations.NullMarked;

/** The jobs that are stored: what is to be done outside of a request, and what failed of it for good. */
@NullMarked
package id.mutubaku.store.jobs;

import org.jspecify.annotations.NullMarked;

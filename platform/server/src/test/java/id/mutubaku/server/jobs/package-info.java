/** Tests of what jobs are made of. */
@NullMarked
package id.mutubaku.server.jobs;

import org.jspecify.annotations.NullMarked;

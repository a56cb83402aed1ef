/** Tests of what jobs are made of. */
@NullMarked
package id.mutubaku.casework.jobs;

import org.jspecify.annotations.NullMarked;

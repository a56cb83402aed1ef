/**
 * Work outside that must not be lost: leased, tried again, and brought before a person when it fails for good.
 *
 * <p>A job begins as a {@code NewJob} in the commit of a command, in a notice or in a batch; what is done at intervals is a
 * timer ({@code Housekeeping}), not a job.
 */
@NullMarked
package id.mutubaku.casework.jobs;

import org.jspecify.annotations.NullMarked;

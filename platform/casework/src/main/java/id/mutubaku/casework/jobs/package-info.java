/** Work outside that must not be lost: leased, tried again, and brought before a person when it fails for good. */
@NullMarked
package id.mutubaku.casework.jobs;

import org.jspecify.annotations.NullMarked;

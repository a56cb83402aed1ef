/** Decisions of people about work outside that failed for good: to try it again, or to leave it undone. */
@NullMarked
package id.mutubaku.casework.incidents;

import org.jspecify.annotations.NullMarked;

/** Tests of housekeeping. */
@NullMarked
package id.mutubaku.casework.housekeeping;

import org.jspecify.annotations.NullMarked;

/** Tests of housekeeping. */
@NullMarked
package id.mutubaku.server.housekeeping;

import org.jspecify.annotations.NullMarked;

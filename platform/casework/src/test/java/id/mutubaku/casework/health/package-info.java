/** Tests of health checks. */
@NullMarked
package id.mutubaku.casework.health;

import org.jspecify.annotations.NullMarked;

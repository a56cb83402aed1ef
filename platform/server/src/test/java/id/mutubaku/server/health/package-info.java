/** Tests of health. */
@NullMarked
package id.mutubaku.server.health;

import org.jspecify.annotations.NullMarked;

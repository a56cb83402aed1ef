@NullMarked
package id.mutubaku.casework.upkeep;

import org.jspecify.annotations.NullMarked;

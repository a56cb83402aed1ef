/** Changes many running cases at once: to another version of their SOP, or to a changed calendar; shown before done. */
@NullMarked
package id.mutubaku.casework.upkeep;

import org.jspecify.annotations.NullMarked;

/** What is removed by itself when its time is over: rows of all regions, and files that a killed server left. */
@NullMarked
package id.mutubaku.casework.housekeeping;

import org.jspecify.annotations.NullMarked;

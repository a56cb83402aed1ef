/** Runs commands: gathers what the engine must not know by itself, decides, and commits. */
@NullMarked
package id.mutubaku.casework.cases;

import org.jspecify.annotations.NullMarked;

/** Brings definitions from a folder into the store, and from the store into what can be run. */
@NullMarked
package id.mutubaku.casework.definitions;

import org.jspecify.annotations.NullMarked;

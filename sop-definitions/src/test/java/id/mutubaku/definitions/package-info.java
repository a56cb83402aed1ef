/** Tests that check every definition of the folder. */
@NullMarked
package id.mutubaku.definitions;

import org.jspecify.annotations.NullMarked;

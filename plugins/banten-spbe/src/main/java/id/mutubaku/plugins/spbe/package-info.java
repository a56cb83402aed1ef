/** Holds a request for an application against the SPBE architecture of a region; people decide. */
@NullMarked
package id.mutubaku.plugins.spbe;

import org.jspecify.annotations.NullMarked;

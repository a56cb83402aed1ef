/** Gives numbers without gaps, and writes them as a region does. */
@NullMarked
package id.mutubaku.plugins.agenda.number;

import org.jspecify.annotations.NullMarked;

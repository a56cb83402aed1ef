/** A case as it is told to one reader: its addresses, the names of people and actors, and how far dates are. */
@NullMarked
package id.mutubaku.ui.cases.context;

import org.jspecify.annotations.NullMarked;

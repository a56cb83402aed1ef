/** Definitions in all their versions, linked into SOPs that can be run. */
@NullMarked
package id.mutubaku.engine.definition;

import org.jspecify.annotations.NullMarked;

/** JSON Schemas of whatever kind: what may be written, and what is wrong with what was. */
@NullMarked
package id.mutubaku.engine.schema;

import org.jspecify.annotations.NullMarked;

/** JSON as people and programs send it: read, and refused in sentences of ours. */
@NullMarked
package id.mutubaku.engine.json;

import org.jspecify.annotations.NullMarked;

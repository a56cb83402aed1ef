/** Tests of reading JSON. */
@NullMarked
package id.mutubaku.engine.json;

import org.jspecify.annotations.NullMarked;

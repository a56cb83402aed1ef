/** Tests of linking definitions. */
@NullMarked
package id.mutubaku.engine.definition;

import org.jspecify.annotations.NullMarked;

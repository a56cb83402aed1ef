/** Tests of what fits a JSON Schema and what is said of what does not. */
@NullMarked
package id.mutubaku.engine.schema;

import org.jspecify.annotations.NullMarked;

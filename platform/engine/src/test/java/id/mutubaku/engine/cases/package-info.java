/** Tests of the decisions. */
@NullMarked
package id.mutubaku.engine.cases;

import org.jspecify.annotations.NullMarked;

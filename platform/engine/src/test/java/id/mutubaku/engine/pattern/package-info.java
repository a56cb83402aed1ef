/** Tests of patterns. */
@NullMarked
package id.mutubaku.engine.pattern;

import org.jspecify.annotations.NullMarked;

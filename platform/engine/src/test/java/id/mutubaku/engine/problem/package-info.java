/** Tests of sentences. */
@NullMarked
package id.mutubaku.engine.problem;

import org.jspecify.annotations.NullMarked;

/** Tests of the linter: a fixture for every way to be wrong. */
@NullMarked
package id.mutubaku.engine.lint;

import org.jspecify.annotations.NullMarked;

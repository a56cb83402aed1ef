/** What is wrong, where, and what was expected: one sentence in the reader's language. */
@NullMarked
package id.mutubaku.engine.problem;

import org.jspecify.annotations.NullMarked;

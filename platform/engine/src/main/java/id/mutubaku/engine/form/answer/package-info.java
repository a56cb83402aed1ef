/** Answers that a form takes: the search for them, and the proof that there are none. */
@NullMarked
package id.mutubaku.engine.form.answer;

import org.jspecify.annotations.NullMarked;

/** The words of an SOP for people, in each language that it speaks. */
@NullMarked
package id.mutubaku.engine.definition.words;

import org.jspecify.annotations.NullMarked;

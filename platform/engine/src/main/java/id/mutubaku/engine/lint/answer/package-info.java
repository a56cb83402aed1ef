/** Rules about whether forms can be answered at all. */
@NullMarked
package id.mutubaku.engine.lint.answer;

import org.jspecify.annotations.NullMarked;

@NullMarked
package id.mutubaku.engine.form.answer;

import org.jspecify.annotations.NullMarked;

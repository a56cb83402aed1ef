/** Tests of forms. */
@NullMarked
package id.mutubaku.engine.form;

import org.jspecify.annotations.NullMarked;

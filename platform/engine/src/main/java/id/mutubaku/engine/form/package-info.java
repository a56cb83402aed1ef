/** Forms as data: what may be filled in, and what is wrong with what was. */
@NullMarked
package id.mutubaku.engine.form;

import org.jspecify.annotations.NullMarked;

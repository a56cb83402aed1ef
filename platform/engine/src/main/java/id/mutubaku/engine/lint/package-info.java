/** Rules that find what is wrong with a definition, one file each. */
@NullMarked
package id.mutubaku.engine.lint;

import org.jspecify.annotations.NullMarked;

/** Decides who is told what happens to cases, and says what of it cannot work. */
@NullMarked
package id.mutubaku.casework.notices;

import org.jspecify.annotations.NullMarked;

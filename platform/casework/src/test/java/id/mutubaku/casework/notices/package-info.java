@NullMarked
package id.mutubaku.casework.notices;

import org.jspecify.annotations.NullMarked;

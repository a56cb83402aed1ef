@NullMarked
package id.mutubaku.casework.cases;

import org.jspecify.annotations.NullMarked;

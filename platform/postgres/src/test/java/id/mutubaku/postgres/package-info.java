@NullMarked
package id.mutubaku.postgres;

import org.jspecify.annotations.NullMarked;

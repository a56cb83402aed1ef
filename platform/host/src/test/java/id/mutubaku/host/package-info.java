@NullMarked
package id.mutubaku.host;

import org.jspecify.annotations.NullMarked;

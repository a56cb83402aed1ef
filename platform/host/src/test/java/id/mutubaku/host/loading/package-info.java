@NullMarked
package id.mutubaku.host.loading;

import org.jspecify.annotations.NullMarked;

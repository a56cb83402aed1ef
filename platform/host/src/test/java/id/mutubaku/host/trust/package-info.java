@NullMarked
package id.mutubaku.host.trust;

import org.jspecify.annotations.NullMarked;

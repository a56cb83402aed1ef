@NullMarked
package id.mutubaku.host.running;

import org.jspecify.annotations.NullMarked;

@NullMarked
package id.mutubaku.host.checkpoint;

import org.jspecify.annotations.NullMarked;

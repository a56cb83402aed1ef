@NullMarked
package id.mutubaku.server.process;

import org.jspecify.annotations.NullMarked;

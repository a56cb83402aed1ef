@NullMarked
package id.mutubaku.server.platform;

import org.jspecify.annotations.NullMarked;

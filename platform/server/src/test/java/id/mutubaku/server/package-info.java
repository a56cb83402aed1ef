@NullMarked
package id.mutubaku.server;

import org.jspecify.annotations.NullMarked;

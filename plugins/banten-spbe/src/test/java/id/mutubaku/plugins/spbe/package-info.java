@NullMarked
package id.mutubaku.plugins.spbe;

import org.jspecify.annotations.NullMarked;

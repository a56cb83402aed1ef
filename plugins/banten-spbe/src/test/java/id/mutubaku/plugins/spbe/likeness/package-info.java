@NullMarked
package id.mutubaku.plugins.spbe.likeness;

import org.jspecify.annotations.NullMarked;

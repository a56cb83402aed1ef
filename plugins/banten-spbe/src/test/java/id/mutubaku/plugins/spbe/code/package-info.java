@NullMarked
package id.mutubaku.plugins.spbe.code;

import org.jspecify.annotations.NullMarked;

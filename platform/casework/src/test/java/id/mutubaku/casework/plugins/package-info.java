@NullMarked
package id.mutubaku.casework.plugins;

import org.jspecify.annotations.NullMarked;

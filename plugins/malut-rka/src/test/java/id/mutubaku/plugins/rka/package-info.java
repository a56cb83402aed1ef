@NullMarked
package id.mutubaku.plugins.rka;

import org.jspecify.annotations.NullMarked;

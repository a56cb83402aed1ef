@NullMarked
package id.mutubaku.plugins.spbe.catalogue;

import org.jspecify.annotations.NullMarked;

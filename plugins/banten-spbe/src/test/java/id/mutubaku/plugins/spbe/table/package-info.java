@NullMarked
package id.mutubaku.plugins.spbe.table;

import org.jspecify.annotations.NullMarked;

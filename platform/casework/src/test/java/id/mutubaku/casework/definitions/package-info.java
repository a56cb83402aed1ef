@NullMarked
package id.mutubaku.casework.definitions;

import org.jspecify.annotations.NullMarked;

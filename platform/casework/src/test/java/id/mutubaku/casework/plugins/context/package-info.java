@NullMarked
package id.mutubaku.casework.plugins.context;

import org.jspecify.annotations.NullMarked;

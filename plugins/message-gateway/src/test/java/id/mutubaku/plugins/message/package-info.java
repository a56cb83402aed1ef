@NullMarked
package id.mutubaku.plugins.message;

import org.jspecify.annotations.NullMarked;

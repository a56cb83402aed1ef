@NullMarked
package id.mutubaku.api;

import org.jspecify.annotations.NullMarked;

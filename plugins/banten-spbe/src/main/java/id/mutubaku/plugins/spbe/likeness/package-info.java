/** Measures how much two applications are alike in what they are called and do. */
@NullMarked
package id.mutubaku.plugins.spbe.likeness;

import org.jspecify.annotations.NullMarked;

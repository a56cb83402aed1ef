/** Tests of the model. */
@NullMarked
package id.mutubaku.model;

import org.jspecify.annotations.NullMarked;

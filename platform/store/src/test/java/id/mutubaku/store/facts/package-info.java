/** Tests of what is stored for good. */
@NullMarked
package id.mutubaku.store.facts;

import org.jspecify.annotations.NullMarked;

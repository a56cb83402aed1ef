/** Time standards as officials write them: what they say, and how they are read and told. */
@NullMarked
package id.mutubaku.engine.time.standard;

import org.jspecify.annotations.NullMarked;

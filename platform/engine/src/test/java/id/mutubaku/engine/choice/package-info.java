/** Tests of the lists from which forms take choices. */
@NullMarked
package id.mutubaku.engine.choice;

import org.jspecify.annotations.NullMarked;

/** How long an SOP takes, by the standards of its steps. */
@NullMarked
package id.mutubaku.engine.estimate;

import org.jspecify.annotations.NullMarked;

/** Who holds posts and work, over the years. */
@NullMarked
package id.mutubaku.casework.staffing;

import org.jspecify.annotations.NullMarked;

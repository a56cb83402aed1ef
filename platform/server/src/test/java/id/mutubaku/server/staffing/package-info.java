/** Who holds posts and work, over the years. */
@NullMarked
package id.mutubaku.server.staffing;

import org.jspecify.annotations.NullMarked;

/** The rows of who does the work of a post: deputies, held posts, and steps whose holders have left. */
@NullMarked
package id.mutubaku.store.staffing;

import org.jspecify.annotations.NullMarked;

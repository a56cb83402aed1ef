/** Posts and the people in them: who comes, who leaves, and where nobody is. */
@NullMarked
package id.mutubaku.casework.staffing;

import org.jspecify.annotations.NullMarked;

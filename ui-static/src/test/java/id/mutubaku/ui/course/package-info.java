/** Tests of whole courses of cases, from the first form to what its applicant reads at the end. */
@NullMarked
package id.mutubaku.ui.course;

import org.jspecify.annotations.NullMarked;

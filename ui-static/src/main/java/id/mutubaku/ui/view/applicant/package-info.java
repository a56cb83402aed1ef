/** What the pages of an applicant show, from the form to the followed case. */
@NullMarked
package id.mutubaku.ui.view.applicant;

import org.jspecify.annotations.NullMarked;

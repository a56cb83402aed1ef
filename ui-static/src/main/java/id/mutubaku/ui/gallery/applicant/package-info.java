/** Examples of the pages of applicants, and of those that depend on definitions. */
@NullMarked
package id.mutubaku.ui.gallery.applicant;

import org.jspecify.annotations.NullMarked;

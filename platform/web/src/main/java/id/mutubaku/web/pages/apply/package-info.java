/** The pages on which somebody asks for something: an applicant, or an official at the counter. */
@NullMarked
package id.mutubaku.web.pages.apply;

import org.jspecify.annotations.NullMarked;

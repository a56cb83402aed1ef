/** The pages of one case, put together for officials and for the applicant. */
@NullMarked
package id.mutubaku.ui.cases.page;

import org.jspecify.annotations.NullMarked;

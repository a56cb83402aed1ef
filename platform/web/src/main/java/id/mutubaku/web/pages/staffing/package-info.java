/** Pages on which administrators look after accounts and their posts, and read the security log. */
@NullMarked
package id.mutubaku.web.pages.staffing;

import org.jspecify.annotations.NullMarked;

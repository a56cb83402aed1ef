/** Pages on which somebody signs in, follows a case, and looks after an account of their own. */
@NullMarked
package id.mutubaku.web.pages.account;

import org.jspecify.annotations.NullMarked;

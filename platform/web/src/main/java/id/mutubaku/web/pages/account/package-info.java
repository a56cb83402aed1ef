/** Pages about accounts: one's own, those of others, and the security log. */
@NullMarked
package id.mutubaku.web.pages.account;

import org.jspecify.annotations.NullMarked;

/** The pages on which accounts, deputies, calendars, versions and notices are kept in order. */
@NullMarked
package id.mutubaku.web.pages.admin;

import org.jspecify.annotations.NullMarked;

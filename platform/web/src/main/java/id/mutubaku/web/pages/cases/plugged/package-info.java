/** What plugins say to the page of a case. */
@NullMarked
package id.mutubaku.web.pages.cases.plugged;

import org.jspecify.annotations.NullMarked;

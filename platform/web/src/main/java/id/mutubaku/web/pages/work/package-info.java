/** What waits for whom, and which cases there are: the inbox and the register. */
@NullMarked
package id.mutubaku.web.pages.work;

import org.jspecify.annotations.NullMarked;

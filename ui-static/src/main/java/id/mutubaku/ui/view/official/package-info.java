/** What an official sees before a case is opened: the inbox, the register, the counter, delegations. */
@NullMarked
package id.mutubaku.ui.view.official;

import org.jspecify.annotations.NullMarked;

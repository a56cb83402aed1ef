/** Accounts: who somebody is and which posts they hold, their passwords, and the first administrator. */
@NullMarked
package id.mutubaku.casework.accounts;

import org.jspecify.annotations.NullMarked;
